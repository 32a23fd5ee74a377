package logbog.followup.web;

import java.util.List;
import java.util.Optional;
import logbog.declarations.FinalDeclarations;
import logbog.declarations.Sides;
import logbog.followup.Lines;
import logbog.people.OfficeSides;
import logbog.people.OfficeTidings;
import logbog.people.Viewer;
import logbog.places.Committee;
import logbog.places.Memberships;
import logbog.places.Staff;
import logbog.places.StaffMember;
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
  private final Sides sides;
  private final List<OfficeTidings> tidings;

  HomePages(
      Staff staff,
      Memberships memberships,
      FinalDeclarations finals,
      Sides sides,
      ObjectProvider<OfficeTidings> tidings) {
    this.staff = staff;
    this.memberships = memberships;
    this.finals = finals;
    this.sides = sides;
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
    var known = sides.of(office);
    var named = known.staff() ? staff.of(office.email()) : List.<StaffMember>of();
    var committees = known.member() ? memberships.of(office.email()) : List.<Committee>of();
    return new HomePage(
        office.address(),
        named,
        committees,
        committees.isEmpty() && known.receiver() && finals.mayRead(office),
        known.staff() || known.school(),
        start && !filter.filtered() ? told(office, known) : List.of(),
        found.lines(),
        filter,
        start,
        found.last().map(last -> form.at(PATH, last)).orElse(null));
  }

  /** What is open for it stands first, where the list begins. */
  private List<Page> told(Viewer.Office office, OfficeSides known) {
    return tidings.stream().map(it -> it.of(office, known)).flatMap(Optional::stream).toList();
  }
}
