package logbog.declarations;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.places.School;
import logbog.places.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Addresses that look like a slip of the finger: one letter off an address the apprentice or the
 * school has used, or off a mail house that many use. Such an address is asked about, never
 * forbidden: somebody may really be called so.
 */
@Component
public class NearMisses {

  private final JdbcClient jdbc;
  private final Staff staff;
  private final CompanyFirms firms;

  NearMisses(JdbcClient jdbc, Staff staff, CompanyFirms firms) {
    this.jdbc = jdbc;
    this.staff = staff;
    this.firms = firms;
  }

  /**
   * The address that was probably meant.
   *
   * @param school the school chosen, if one of the register is
   */
  public Optional<EmailAddress> meant(
      Viewer.Member apprentice, EmailAddress typed, @Nullable School school) {
    return meant(typed, known(apprentice, school));
  }

  /** The same of an address a trainer passes a request on to: near one of those asked already. */
  public Optional<EmailAddress> meant(DeclarationId id, EmailAddress typed) {
    return meant(
        typed,
        jdbc.sql(
                "select address from declarations.invitation where declaration_id = :id and"
                    + " closed_at is null order by invited_at, id")
            .param("id", id.value())
            .query((row, n) -> row.getString(1))
            .list());
  }

  /** The same of one a trainer hands everything over to: near their own, or near a colleague's. */
  public Optional<EmailAddress> meant(Viewer.Office trainer, EmailAddress typed) {
    var known = new LinkedHashSet<>(Set.of(trainer.address()));
    firms.of(trainer).stream()
        .flatMap(firm -> firms.colleagues(trainer, firm.cvr()).stream())
        .forEach(it -> known.add(it.value()));
    return meant(typed, known);
  }

  private static Optional<EmailAddress> meant(EmailAddress typed, Collection<String> known) {
    if (known.contains(typed.value())) {
      return Optional.empty();
    }
    var at = typed.value().indexOf('@') + 1;
    var domain = typed.value().substring(at);
    var domains = domains(known);
    var whole = known.stream().filter(it -> Likeness.oneSlip(typed.value(), it));
    var house =
        domains.contains(domain)
            ? Stream.<String>empty()
            : domains.stream()
                .filter(it -> Likeness.oneSlip(domain, it))
                .map(it -> typed.value().substring(0, at) + it);
    return Stream.concat(whole, house).findFirst().flatMap(EmailAddress::parse);
  }

  private static Set<String> domains(Collection<String> known) {
    var domains = new LinkedHashSet<String>();
    known.forEach(it -> domains.add(it.substring(it.indexOf('@') + 1)));
    domains.addAll(MailHouses.ALL);
    return domains;
  }

  /** The school's own addresses first, then whom the apprentice has asked before. */
  private Set<String> known(Viewer.Member apprentice, @Nullable School school) {
    var known = new LinkedHashSet<String>();
    if (school != null) {
      staff.addressesOf(school).forEach(it -> known.add(it.value()));
    }
    known.addAll(
        jdbc.sql(
                """
                select k.address from declarations.declaration d
                join declarations.contact k on k.declaration_id = d.id and k.until is null
                where d.apprentice_id = :apprentice
                union
                select i.address from declarations.declaration d
                join declarations.invitation i on i.declaration_id = d.id and i.closed_at is null
                where d.apprentice_id = :apprentice
                """)
            .param("apprentice", apprentice.id().value())
            .query((row, n) -> row.getString(1))
            .list());
    return known;
  }
}
