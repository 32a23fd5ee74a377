package logbog.declarations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import logbog.audit.ReadAs;
import logbog.audit.Reader;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.places.Staff;
import logbog.places.StaffMember;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * By what right, and under which name, an office reads a declaration (V9). Whoever asks has found
 * it within the office's scope.
 */
@Component
public class Readers {

  private final JdbcClient jdbc;
  private final ContactRows contacts;
  private final Staff staff;
  private final Clock clock;

  Readers(JdbcClient jdbc, ContactRows contacts, Staff staff, Clock clock) {
    this.clock = clock;
    this.jdbc = jdbc;
    this.contacts = contacts;
    this.staff = staff;
  }

  /**
   * The school's contact goes before the colleague, the colleague before the company: a teacher can
   * be all three.
   */
  public Reader of(Viewer.Office office, Declaration declaration) {
    return of(office, declaration, contacts.of(declaration.id()));
  }

  Reader of(Viewer.Office office, Declaration declaration, List<Contact> addresses) {
    var named = staff.of(office.email());
    var current =
        addresses.stream()
            .filter(contact -> contact.until() == null)
            .map(Contact::address)
            .collect(Collectors.toSet());
    if (current.contains(office.email())) {
      return contact(office, named, declaration.period().institutionNo());
    }
    return named.stream()
        .flatMap(
            member -> through(member, current).stream().map(it -> colleague(office, member, it)))
        .findFirst()
        .orElseGet(() -> company(office, declaration));
  }

  /**
   * The same for all it reads at once. Of several addresses it may read through none is named.
   *
   * @param workplace where it is one company's; null where it may be several
   */
  public Reader of(
      Viewer.Office office, Collection<DeclarationId> declarations, @Nullable String workplace) {
    var ids = declarations.stream().map(DeclarationId::value).toArray(UUID[]::new);
    var as =
        ReadAs.valueOf(
            jdbc.sql(
                    """
                    select case
                      when exists (select from declarations.contact k
                                   where k.declaration_id = any (:ids) and k.address = :address and k.until is null)
                        then 'SCHOOL'
                      when exists (select from declarations.contact k
                                   where k.declaration_id = any (:ids) and k.until is null
                                     and k.address in (select address from places.read_for(:address, :today)))
                        then 'COLLEAGUE'
                      else 'COMPANY' end
                    """)
                .param("ids", ids)
                .param("address", office.address())
                .param("today", LocalDate.ofInstant(clock.instant(), Shell.DENMARK))
                .query(String.class)
                .single());
    if (as == ReadAs.COMPANY) {
      return new Reader(office.actor(), as, null, workplace, null);
    }
    return staff.of(office.email()).stream()
        .filter(member -> asked(member, office, ids))
        .findFirst()
        .map(member -> member.reader(office.actor(), as, null))
        .orElseGet(() -> new Reader(office.actor(), as, null, null, null));
  }

  /** Whether any of these was asked for at this school, or named an address of its list. */
  private boolean asked(StaffMember member, Viewer.Office office, UUID[] declarations) {
    var school = member.school();
    return jdbc.sql(
            """
            select exists (
              select from declarations.contact k
              join declarations.declaration d on d.id = k.declaration_id
              where k.declaration_id = any (:ids) and k.until is null
                and (k.address = any (:listed) or k.address = :own and d.institution_no = :school))
            """)
        .param("ids", declarations)
        .param(
            "listed",
            staff.addressesOf(school).stream().map(EmailAddress::value).toArray(String[]::new))
        .param("own", office.address())
        .param("school", school.institutionNo())
        .query(Boolean.class)
        .single();
  }

  /** As whom an office acts: by name where it is named at a school. */
  public String nameOf(Viewer.Office office) {
    return staff.of(office.email()).stream()
        .findFirst()
        .map(StaffMember::inFull)
        .orElse(office.address());
  }

  private Optional<EmailAddress> through(StaffMember member, Set<EmailAddress> current) {
    return staff.addressesOf(member.school()).stream().filter(current::contains).findFirst();
  }

  /**
   * For the school that was asked, or on whose list the address is. Whoever was asked in person,
   * and is named at another, does not read for that.
   */
  private Reader contact(
      Viewer.Office office, List<StaffMember> named, @Nullable String institutionNo) {
    return named.stream()
        .filter(it -> it.school().institutionNo().equals(institutionNo))
        .findFirst()
        .or(() -> named.stream().filter(it -> staff.lists(it.school(), office.email())).findFirst())
        .map(it -> it.reader(office.actor(), ReadAs.SCHOOL, null))
        .orElseGet(() -> new Reader(office.actor(), ReadAs.SCHOOL, null, null, null));
  }

  private static Reader colleague(Viewer.Office office, StaffMember member, EmailAddress through) {
    return member.reader(office.actor(), ReadAs.COLLEAGUE, through.value());
  }

  private Reader company(Viewer.Office office, Declaration declaration) {
    var name =
        jdbc.sql(
                """
                select trainer_name from declarations.invitation
                where declaration_id = :id and address = :address and closed_at is null and trainer_name is not null
                """)
            .param("id", declaration.id().value())
            .param("address", office.address())
            .query(String.class)
            .optional();
    return new Reader(
        office.actor(), ReadAs.COMPANY, name.orElse(null), declaration.workplaceName(), null);
  }
}
