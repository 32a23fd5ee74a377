package logbog.places;

import java.util.concurrent.atomic.AtomicInteger;
import logbog.audit.Actor;
import logbog.intake.Intake;
import logbog.intake.Laid;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Schools of tests, each with a number of its own, an owner, a colleague and a proven mailbox. */
@Component
public class Campuses {

  private static final AtomicInteger NUMBER = new AtomicInteger(700_000);
  private static final Actor OPERATOR = new Actor(Actor.Kind.OPERATOR, "drift");

  private final Intake intake;
  private final Schools schools;
  private final Staff staff;
  private final Colleagues colleagues;
  private final SchoolAddresses addresses;
  private final SchoolAddressRows rows;
  private final AddressLinks links;
  private final AddressAnswers answers;

  Campuses(
      Intake intake,
      Schools schools,
      Staff staff,
      Colleagues colleagues,
      SchoolAddresses addresses,
      SchoolAddressRows rows,
      AddressLinks links,
      AddressAnswers answers) {
    this.intake = intake;
    this.schools = schools;
    this.staff = staff;
    this.colleagues = colleagues;
    this.addresses = addresses;
    this.rows = rows;
    this.links = links;
    this.answers = answers;
  }

  /** A school with a mailbox nobody else has. */
  @Transactional
  public Campus one() {
    var n = NUMBER.incrementAndGet();
    return with(n, "kontor-" + n + "@midtby.example");
  }

  /** A school on whose list this address is. */
  @Transactional
  public Campus with(String shared) {
    return with(NUMBER.incrementAndGet(), shared);
  }

  private Campus with(int n, String shared) {
    var school = school(Integer.toString(n), "Midtby Tekniske Skole " + n);
    var owner = "rektor-" + n + "@midtby.example";
    var colleague = "bo-" + n + "@midtby.example";
    appoint(school, owner, "Rita Rektor");
    var rita = new Viewer.Office(owner);
    colleagues.invite(rita, school.institutionNo(), who(colleague, "Bo Holm"), StaffRole.COLLEAGUE);
    return new Campus(
        school,
        owner,
        colleague,
        shared,
        staff.at(new Viewer.Office(colleague), school.institutionNo()).id(),
        listed(rita, school, shared));
  }

  /** A school of the register. */
  public School school(String no, String name) {
    Laid.read(intake, "skole-" + no + ".csv", "institution_no;name\n%s;%s\n".formatted(no, name));
    return schools.numbered(no).orElseThrow();
  }

  /** The operator names an owner. */
  public boolean appoint(School school, String address, String name) {
    return colleagues.appoint(school, who(address, name), OPERATOR);
  }

  /** An owner writes an address down, and its reader says yes. */
  @Transactional
  public SchoolAddressId listed(Viewer.Office owner, School school, String address) {
    addresses.add(owner, school.institutionNo(), EmailAddress.of(address), "");
    var line = line(school, address);
    answers.prove(link(line, 1), "Kim Kontor");
    return line.id();
  }

  /** The link mailed to an address of the list, or an earlier one. */
  public AddressLink link(SchoolAddress line, int generation) {
    return links.of(line.id().value(), generation);
  }

  /** An address as it stands on a school's list. */
  public SchoolAddress line(School school, String address) {
    return rows.of(school.institutionNo()).stream()
        .filter(it -> it.address().value().equals(address))
        .findFirst()
        .orElseThrow();
  }

  private static Appointee who(String address, String name) {
    return new Appointee(EmailAddress.of(address), name, null, null);
  }
}
