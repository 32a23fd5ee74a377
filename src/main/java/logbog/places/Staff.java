package logbog.places;

import java.util.List;
import java.util.Optional;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.web.NotFound;
import org.springframework.stereotype.Component;

/**
 * Who is named at which school today, and which addresses are a school's own. Being named lets one
 * read what the school's proven addresses may read, and nothing more (V9).
 */
@Component
public class Staff {

  private final StaffRows rows;
  private final SchoolAddressRows addresses;

  Staff(StaffRows rows, SchoolAddressRows addresses) {
    this.rows = rows;
    this.addresses = addresses;
  }

  /** Where this address is named today: one for each school, by the schools' Danish alphabet. */
  public List<StaffMember> of(EmailAddress address) {
    return rows.todaysOf(address);
  }

  /**
   * The viewer as named at this school today.
   *
   * @throws NotFound for whoever is not
   */
  public StaffMember at(Viewer.Office viewer, String institutionNo) {
    return find(viewer, institutionNo).orElseThrow(NotFound::new);
  }

  /** Whether the viewer is named at this school today. */
  public boolean names(Viewer.Office viewer, String institutionNo) {
    return find(viewer, institutionNo).isPresent();
  }

  private Optional<StaffMember> find(Viewer.Office viewer, String institutionNo) {
    return of(viewer.email()).stream()
        .filter(named -> named.school().institutionNo().equals(institutionNo))
        .findFirst();
  }

  /** Everyone named at a school today, owners first. Whoever asks has shown their right to it. */
  public List<StaffMember> of(School school) {
    return rows.at(school.institutionNo()).stream().filter(it -> it.on(rows.today())).toList();
  }

  /** The proven addresses of a school's own list, in the order they were written down. */
  public List<EmailAddress> addressesOf(School school) {
    return addresses.proven(school.institutionNo());
  }

  /** Whether this address is a proven one of the school's own list. */
  public boolean lists(School school, EmailAddress address) {
    return addressesOf(school).contains(address);
  }

  /** The same as the school keeps them, with what each is for: what apprentices choose from. */
  public List<SchoolAddress> listOf(School school) {
    return addresses.of(school.institutionNo()).stream().filter(SchoolAddress::proven).toList();
  }

  /** The addresses whose school letters this one may read today: its own, and its schools'. */
  public List<EmailAddress> readsFor(EmailAddress address) {
    return addresses.readFor(address, rows.today());
  }
}
