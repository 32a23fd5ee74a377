package logbog.followup.web;

import java.util.List;
import java.util.Optional;
import logbog.declarations.FinalDeclarations;
import logbog.followup.Lines;
import logbog.followup.SchoolReads;
import logbog.people.OfficeTidings;
import logbog.people.Viewer;
import logbog.places.Memberships;
import logbog.places.Staff;
import logbog.web.Page;
import logbog.web.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the list's page together, for whichever controller shows it. */
@Component
class HomePages {

  static final String PATH = "/home";

  private final Staff staff;
  private final Memberships memberships;
  private final FinalDeclarations finals;
  private final SchoolReads schools;
  private final List<OfficeTidings> tidings;

  HomePages(
      Staff staff,
      Memberships memberships,
      FinalDeclarations finals,
      SchoolReads schools,
      ObjectProvider<OfficeTidings> tidings) {
    this.staff = staff;
    this.memberships = memberships;
    this.finals = finals;
    this.schools = schools;
    this.tidings = tidings.orderedStream().toList();
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
    var filter = new FilterView(PATH, form, problems);
    var named = staff.of(office.email());
    var committees = memberships.of(office.email());
    return new HomePage(
        office.address(),
        named,
        committees,
        committees.isEmpty() && finals.mayRead(office),
        !named.isEmpty() || schools.any(office),
        start && !filter.filtered() ? told(office) : List.of(),
        found.lines(),
        filter,
        start,
        found.last().map(last -> form.at(PATH, last)).orElse(null));
  }

  /** What is open for it stands first, where the list begins. */
  private List<Page> told(Viewer.Office office) {
    return tidings.stream().map(it -> it.of(office)).flatMap(Optional::stream).toList();
  }
}
