package logbog.followup.web;

import java.util.List;
import logbog.declarations.FinalDeclarations;
import logbog.followup.Lines;
import logbog.people.Viewer;
import logbog.places.Memberships;
import logbog.places.Staff;
import logbog.web.Problems;
import org.springframework.stereotype.Component;

/** Puts the list's page together, for whichever controller shows it. */
@Component
class HomePages {

  static final String PATH = "/home";

  private final Staff staff;
  private final Memberships memberships;
  private final FinalDeclarations finals;

  HomePages(Staff staff, Memberships memberships, FinalDeclarations finals) {
    this.staff = staff;
    this.memberships = memberships;
    this.finals = finals;
  }

  /** With what could not be read of the filters beside their fields. */
  HomePage rejected(Viewer.Office office, FilterForm form, Problems problems) {
    return page(office, form, problems, new Lines(List.of(), false), true);
  }

  /**
   * With what was found.
   *
   * @param start whether these are the newest
   */
  HomePage found(Viewer.Office office, FilterForm form, Lines found, boolean start) {
    return page(office, form, Problems.none(), found, start);
  }

  private HomePage page(
      Viewer.Office office, FilterForm form, Problems problems, Lines found, boolean start) {
    var committees = memberships.of(office.email());
    return new HomePage(
        office.address(),
        staff.of(office.email()),
        committees,
        committees.isEmpty() && finals.mayRead(office),
        found.lines(),
        new FilterView(PATH, form, problems),
        start,
        found.last().map(last -> form.at(PATH, last)).orElse(null));
  }
}
