package logbog.roles;

import java.util.concurrent.atomic.AtomicInteger;
import logbog.audit.Actor;
import logbog.mail.EmailAddress;
import logbog.people.Cpr;
import logbog.people.Identities;
import logbog.people.Mobile;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.Department;
import logbog.places.DepartmentId;
import logbog.places.Departments;
import logbog.places.Region;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The doctors of the demo, anew for each test: every telling has people, addresses, numbers and
 * departments of its own. Freja Holm is in KBU at Karen Vinther's medical department, where Lise
 * Thorup supervises and may approve, and Henrik Bast is her principal supervisor and may not. Sign
 * in with {@code Story.as(cast.karen())}.
 */
@Component
public class Clinic {

  private static final AtomicInteger TELLING = new AtomicInteger();
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final People people;
  private final Identities identities;
  private final Departments departments;
  private final Roles roles;
  private final RoleRows rows;
  private final RoleBook book;
  private final Delegations delegations;

  Clinic(
      People people,
      Identities identities,
      Departments departments,
      Roles roles,
      RoleRows rows,
      RoleBook book,
      Delegations delegations) {
    this.people = people;
    this.identities = identities;
    this.departments = departments;
    this.roles = roles;
    this.rows = rows;
    this.book = book;
    this.delegations = delegations;
  }

  /**
   * One telling's people, each acting in their one role.
   *
   * @param medical Karen's, at Midtby Sygehus in the north
   * @param surgery Ole's, there too
   * @param practice Grete's, there too
   * @param eastern a department in the east, that has nobody
   */
  public record Cast(
      DepartmentId medical,
      DepartmentId surgery,
      DepartmentId practice,
      DepartmentId eastern,
      Viewer.Clinician freja,
      Viewer.Clinician jonas,
      Viewer.Clinician amina,
      Viewer.Clinician henrik,
      Viewer.Clinician lise,
      Viewer.Clinician karen,
      Viewer.Clinician ole,
      Viewer.Clinician grete,
      Viewer.Clinician bo,
      Viewer.Clinician tove,
      Viewer.Clinician nils,
      Viewer.Clinician signe,
      Viewer.Clinician inger,
      Viewer.Clinician palle,
      Viewer.Clinician dorte) {}

  @Transactional
  public Cast cast() {
    var medical = department("Medicinsk Afdeling", "Midtby Sygehus", Region.NORTH);
    var surgery = department("Kirurgisk Afdeling", "Midtby Sygehus", Region.NORTH);
    var practice = practice("Lægehuset Havnegade", Region.NORTH);
    var eastern = department("Medicinsk Afdeling", "Østby Hospital", Region.EAST);
    var karen = as("Karen Vinther", Role.EDUCATION_LEAD, Scope.at(medical));
    var lise = as("Lise Thorup", Role.SUPERVISOR, Scope.at(medical));
    delegations.give(karen, lise.active(), rows.today(), null);
    return new Cast(
        medical,
        surgery,
        practice,
        eastern,
        as("Freja Holm", Role.TRAINEE, Scope.ALL),
        as("Jonas Krogh", Role.TRAINEE, Scope.ALL),
        as("Amina Yusuf", Role.TRAINEE, Scope.ALL),
        as("Henrik Bast", Role.PRINCIPAL_SUPERVISOR, Scope.at(medical)),
        lise,
        karen,
        as("Ole Friis", Role.EDUCATION_LEAD, Scope.at(surgery)),
        as("Grete Lund", Role.GP_TUTOR, Scope.at(practice)),
        as("Bo Riis", Role.COURSE_PROVIDER, Scope.in(Region.NORTH)),
        as("Tove Ager", Role.HEAD_COURSE_LEADER, Scope.of("almen-medicin", null)),
        as("Nils Dam", Role.PART_COURSE_LEADER, Scope.of("almen-medicin", "ALMEN-1")),
        as("Signe Mørk", Role.RESEARCH_SUPERVISOR, Scope.in(Region.NORTH)),
        as("Inger Kjær", Role.SECRETARIAT, Scope.in(Region.NORTH)),
        as("Palle Storm", Role.SECRETARIAT, Scope.in(Region.EAST)),
        as("Dorte Munk", Role.PROJECT_LEAD, Scope.ALL));
  }

  /** Somebody new with this role since a year ago, whoever may give it. */
  @Transactional
  public Viewer.Clinician as(String name, Role role, Scope scope) {
    return also(person(name), role, scope);
  }

  /** One more role for somebody, and acting in it. */
  @Transactional
  public Viewer.Clinician also(PersonId person, Role role, Scope scope) {
    var grant =
        book.add(person, role, scope, rows.today().minusYears(1), null, Actor.system(), null);
    return new Viewer.Clinician(person, people.get(person).name(), grant);
  }

  /** Somebody new with a number, an address and a mobile, and no role. */
  @Transactional
  public PersonId person(String name) {
    var n = NUMBER.incrementAndGet();
    var first = name.split(" ")[0].toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "x");
    var id =
        people.add(name, EmailAddress.of(first + "-" + System.nanoTime() + n + "@laege.example"));
    identities.identify(id, cpr(n), new Mobile("+4520" + "%06d".formatted(n)), Actor.system());
    return id;
  }

  /** The acting role, as it was given. */
  public Grant grant(Viewer.Clinician viewer) {
    return roles.find(viewer.active()).orElseThrow();
  }

  /** What the registers call a department. */
  public String key(DepartmentId department) {
    return departments.get(department).key();
  }

  public DepartmentId department(String name, String hospital, Region region) {
    return departments.add(key(), Department.Kind.DEPARTMENT, hospital, name, region);
  }

  public DepartmentId practice(String name, Region region) {
    return departments.add(key(), Department.Kind.PRACTICE, "", name, region);
  }

  /** Of somebody born in 2057: nobody's for a generation to come. */
  public static Cpr cpr(int n) {
    return new Cpr(
        "%02d%02d57%04d".formatted(n / 4000 % 28 + 1, n / 112000 % 12 + 1, 5000 + n % 4000));
  }

  private static String key() {
    return "D" + System.nanoTime() + "-" + TELLING.incrementAndGet();
  }
}
