package logbog.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import logbog.audit.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers as they are kept. */
@Component
class IdentityRows {

  private final JdbcClient jdbc;
  private final NumberSeal seal;
  private final Clock clock;

  IdentityRows(JdbcClient jdbc, NumberSeal seal, Clock clock) {
    this.jdbc = jdbc;
    this.seal = seal;
    this.clock = clock;
  }

  Optional<PersonId> find(Cpr number) {
    return jdbc.sql(
            """
            select person from people.identity where lookup = :lookup
            order by replaced_at desc nulls first limit 1
            """)
        .param("lookup", seal.lookup(number))
        .query((row, n) -> PersonId.of(row.getObject(1, UUID.class)))
        .optional();
  }

  /** Whose it is now. */
  Optional<PersonId> holder(Cpr number) {
    return jdbc.sql(
            "select person from people.identity where lookup = :lookup and replaced_at is null")
        .param("lookup", seal.lookup(number))
        .query((row, n) -> PersonId.of(row.getObject(1, UUID.class)))
        .optional();
  }

  Optional<Cpr> inForce(PersonId person) {
    return jdbc.sql(
            """
            select id, person, sealed, sealed_with from people.identity
            where person = :person and replaced_at is null
            """)
        .param("person", person.value())
        .query((row, n) -> open(row))
        .optional();
  }

  Map<PersonId, String> masked(Collection<PersonId> people) {
    var masked = new HashMap<PersonId, String>();
    jdbc.sql(
            """
            select id, person, sealed, sealed_with from people.identity
            where person = any (:people) and replaced_at is null
            """)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(
            row -> {
              masked.put(PersonId.of(row.getObject("person", UUID.class)), open(row).masked());
            });
    return masked;
  }

  int former(PersonId person) {
    return jdbc.sql(
            "select count(*) from people.identity where person = :person and replaced_at is not"
                + " null")
        .param("person", person.value())
        .query(Integer.class)
        .single();
  }

  void replace(PersonId person) {
    jdbc.sql(
            """
            update people.identity set replaced_at = greatest(since, :now)
            where person = :person and replaced_at is null
            """)
        .param("now", now())
        .param("person", person.value())
        .update();
  }

  void add(PersonId person, Cpr number, Actor by) {
    var id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into people.identity (id, person, kind, sealed, sealed_with, lookup, since, given_by)
            values (:id, :person, :kind, :sealed, :key, :lookup, :now, :by)
            """)
        .param("id", id)
        .param("person", person.value())
        .param("kind", number.substitute() ? "SUBSTITUTE" : "CPR")
        .param("sealed", seal.seal(id, person, number))
        .param("key", seal.sealedWith())
        .param("lookup", seal.lookup(number))
        .param("now", now())
        .param("by", by.name())
        .update();
  }

  private Cpr open(ResultSet row) throws SQLException {
    return seal.open(
        row.getObject("id", UUID.class),
        PersonId.of(row.getObject("person", UUID.class)),
        row.getString("sealed_with"),
        row.getBytes("sealed"));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
