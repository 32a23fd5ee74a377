package logbog.declarations;

import java.util.List;
import java.util.UUID;
import logbog.audit.ReadAs;
import logbog.audit.Reader;
import logbog.mail.EmailAddress;
import logbog.people.KnownAddresses;
import logbog.people.Viewer;
import logbog.places.Committee;
import logbog.places.Memberships;
import logbog.programmes.Programme;
import logbog.programmes.ProgrammeId;
import logbog.programmes.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which final declarations an address may read for a trade committee (V10): a member those of the
 * committee's programmes, today; a receiving address those it was told of, as long as the programme
 * names it. One that is replaced reads nothing from that moment.
 */
@Component
class FinalScope implements KnownAddresses {

  private final JdbcClient jdbc;
  private final Memberships memberships;
  private final Programmes programmes;

  FinalScope(JdbcClient jdbc, Memberships memberships, Programmes programmes) {
    this.jdbc = jdbc;
    this.memberships = memberships;
    this.programmes = programmes;
  }

  FinalReader of(EmailAddress address) {
    var members =
        memberships.of(address).stream()
            .flatMap(committee -> programmes.of(committee.id()).stream())
            .map(Programme::id)
            .map(ProgrammeId::value)
            .toList();
    return new FinalReader(address, members, receivers(address));
  }

  /** As whom an address that may reads one: a member by name, for the programme's committee. */
  Reader reader(Viewer.Office office, Declaration declaration) {
    var programme =
        programmes
            .speciality(declaration.speciality())
            .flatMap(it -> programmes.programme(it.programme()));
    return memberships.of(office.email()).stream()
        .filter(it -> programme.filter(p -> it.id().equals(p.committee())).isPresent())
        .findFirst()
        .map(committee -> member(office, committee))
        .orElseGet(() -> as(office, null, declaration.sheet().programmeName()));
  }

  /** As whom it takes a list along. */
  Reader reader(Viewer.Office office) {
    return memberships.of(office.email()).stream()
        .findFirst()
        .map(committee -> member(office, committee))
        .orElseGet(() -> as(office, null, null));
  }

  private Reader member(Viewer.Office office, Committee committee) {
    return memberships.members(office, committee.id()).stream()
        .filter(it -> it.address().equals(office.email()))
        .findFirst()
        .map(it -> as(office, it.name(), committee.name()))
        .orElseGet(() -> as(office, null, committee.name()));
  }

  private static Reader as(
      Viewer.Office office, @Nullable String name, @Nullable String committee) {
    return new Reader(office.actor(), ReadAs.COMMITTEE, name, committee, null);
  }

  @Override
  public boolean knows(EmailAddress address) {
    return !receivers(address).isEmpty();
  }

  private List<UUID> receivers(EmailAddress address) {
    return jdbc
        .sql(
            """
            select distinct programme from declarations.final_copy
            where hashtextextended(address, 0) = hashtextextended(:address, 0) and address = :address
            """)
        .param("address", address.value())
        .query((row, n) -> ProgrammeId.of(row.getObject(1, UUID.class)))
        .list()
        .stream()
        .filter(it -> programmes.finalAddress(it).filter(address::equals).isPresent())
        .map(ProgrammeId::value)
        .toList();
  }
}
