package logbog.declarations;

import java.util.List;
import java.util.UUID;
import logbog.audit.ReadAs;
import logbog.audit.Reader;
import logbog.mail.EmailAddress;
import logbog.people.KnownAddresses;
import logbog.people.Viewer;
import logbog.places.Committee;
import logbog.places.Member;
import logbog.places.Memberships;
import logbog.programmes.Programme;
import logbog.programmes.ProgrammeId;
import logbog.programmes.Programmes;
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

  /** As whom an address that may reads one: a member by name. */
  Reader reader(Viewer.Office office, Declaration declaration) {
    var programme =
        programmes
            .speciality(declaration.speciality())
            .flatMap(it -> programmes.programme(it.programme()));
    var committee =
        memberships.of(office.email()).stream()
            .filter(it -> programme.filter(p -> it.id().equals(p.committee())).isPresent())
            .findFirst();
    var name =
        committee.stream()
            .flatMap(it -> memberships.members(office, it.id()).stream())
            .filter(member -> member.address().equals(office.email()))
            .map(Member::name)
            .findFirst();
    return new Reader(
        office.actor(),
        ReadAs.COMMITTEE,
        name.orElse(null),
        committee.map(Committee::name).orElse(declaration.sheet().programmeName()),
        null);
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
