package logbog.roles;

import java.time.LocalDate;
import java.util.Locale;
import logbog.audit.Actor;
import logbog.mail.EmailAddress;
import logbog.people.Cpr;
import logbog.people.Identities;
import logbog.people.Mobile;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.DepartmentId;
import logbog.places.Region;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of the doctors' demo and what they may act as. Karen Vinther leads the education at
 * Midtby's medical department and supervises research, too; she lets Lise Thorup approve single
 * competences, and not Henrik Bast. Their numbers are those of people born in 2057, and nobody has
 * their telephones.
 */
@Component
@Order(5)
@ConditionalOnBooleanProperty("logbog.demo")
class Demo implements ApplicationRunner {

  private static final String SPECIALITY = "almen-medicin";

  private final People people;
  private final Identities identities;
  private final DemoDepartments departments;
  private final Giving giving;
  private final RoleRows rows;
  private final Delegations delegations;

  Demo(
      People people,
      Identities identities,
      DemoDepartments departments,
      Giving giving,
      RoleRows rows,
      Delegations delegations) {
    this.people = people;
    this.identities = identities;
    this.departments = departments;
    this.giving = giving;
    this.rows = rows;
    this.delegations = delegations;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (!people.claiming(address("Dorte Munk")).isEmpty()) {
      return;
    }
    var today = rows.today();
    var medical = departments.medical();
    one(1, "Dorte Munk", Role.PROJECT_LEAD, Scope.ALL, today.minusYears(4));
    one(2, "Inger Kjær", Role.SECRETARIAT, Scope.in(Region.NORTH), today.minusYears(3));
    one(3, "Palle Storm", Role.SECRETARIAT, Scope.in(Region.EAST), today.minusYears(3));
    var karen =
        one(4, "Karen Vinther", Role.EDUCATION_LEAD, Scope.at(medical), today.minusYears(2));
    give(karen.person(), Role.RESEARCH_SUPERVISOR, Scope.in(Region.NORTH), today.minusYears(1));
    lead(5, "Ole Friis", departments.surgery(), today.minusYears(2));
    one(6, "Grete Lund", Role.GP_TUTOR, Scope.at(departments.practice()), today.minusYears(2));
    one(7, "Henrik Bast", Role.PRINCIPAL_SUPERVISOR, Scope.at(medical), today.minusYears(1));
    var lise = one(8, "Lise Thorup", Role.SUPERVISOR, Scope.at(medical), today.minusYears(1));
    one(9, "Bo Riis", Role.COURSE_PROVIDER, Scope.in(Region.NORTH), today.minusYears(2));
    one(10, "Tove Ager", Role.HEAD_COURSE_LEADER, Scope.of(SPECIALITY, null), today.minusYears(2));
    one(
        11,
        "Nils Dam",
        Role.PART_COURSE_LEADER,
        Scope.of(SPECIALITY, "ALMEN-1"),
        today.minusYears(2));
    one(12, "Signe Mørk", Role.RESEARCH_SUPERVISOR, Scope.in(Region.NORTH), today.minusYears(2));
    one(13, "Freja Holm", Role.TRAINEE, Scope.ALL, today.minusMonths(3));
    one(14, "Jonas Krogh", Role.TRAINEE, Scope.ALL, today.minusMonths(8));
    one(15, "Amina Yusuf", Role.TRAINEE, Scope.ALL, today.minusMonths(58));
    delegations.give(
        new Viewer.Clinician(karen.person(), "Karen Vinther", karen.id()), lise.id(), today, null);
  }

  private void lead(int number, String name, DepartmentId department, LocalDate since) {
    one(number, name, Role.EDUCATION_LEAD, Scope.at(department), since);
  }

  private Grant one(int number, String name, Role role, Scope scope, LocalDate since) {
    var person = people.add(name, address(name));
    identities.identify(
        person,
        new Cpr("31015750%02d".formatted(number)),
        new Mobile("+45000000%02d".formatted(number)),
        Actor.system());
    return give(person, role, scope, since);
  }

  private Grant give(PersonId person, Role role, Scope scope, LocalDate since) {
    return giving.give(person, role, scope, since, null, Actor.system(), null);
  }

  private static EmailAddress address(String name) {
    return EmailAddress.of(name.split(" ")[0].toLowerCase(Locale.ROOT) + "@laege.example");
  }
}
