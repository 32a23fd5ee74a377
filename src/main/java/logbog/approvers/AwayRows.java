package logbog.approvers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is away, and who stands in. */
@Component
class AwayRows {

  private static final String SAID =
      """
      select l.id, l.person_id, p.name, l.first_day, l.last_day, l.deputy_id, coalesce(d.name, '') as deputy_name
      from approvers.leave l join people.person p on p.id = l.person_id
      left join people.person d on d.id = l.deputy_id
      where l.ended_at is null and l.last_day >= :today and
      """;

  private final JdbcClient jdbc;

  AwayRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Said by someone, begun or still to come. */
  Optional<Away> of(PersonId person, LocalDate today) {
    return jdbc.sql(SAID + " l.person_id = :person")
        .param("today", today)
        .param("person", person.value())
        .query(AwayRows::read)
        .optional();
  }

  Optional<Away> find(UUID id, LocalDate today) {
    return jdbc.sql(SAID + " l.id = :id")
        .param("today", today)
        .param("id", id)
        .query(AwayRows::read)
        .optional();
  }

  List<Away> among(Collection<PersonId> people, LocalDate today) {
    return jdbc.sql(SAID + " l.first_day <= :today and l.person_id = any (:people)")
        .param("today", today)
        .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(AwayRows::read)
        .list();
  }

  List<Away> coveredBy(PersonId deputy, LocalDate today) {
    return jdbc.sql(
            SAID + " l.first_day <= :today and l.deputy_id = :deputy order by l.last_day, l.id")
        .param("today", today)
        .param("deputy", deputy.value())
        .query(AwayRows::read)
        .list();
  }

  UUID add(
      PersonId person,
      LocalDate from,
      LocalDate to,
      @Nullable PersonId deputy,
      OffsetDateTime now) {
    return jdbc.sql(
            """
            insert into approvers.leave (person_id, first_day, last_day, deputy_id, said_at)
            values (:person, :from, :to, :deputy, :now) returning id
            """)
        .param("person", person.value())
        .param("from", from)
        .param("to", to)
        .param("deputy", deputy == null ? null : deputy.value(), Types.OTHER)
        .param("now", now)
        .query(UUID.class)
        .single();
  }

  Optional<UUID> end(PersonId person, OffsetDateTime now) {
    return jdbc.sql(
            """
            update approvers.leave set ended_at = :now where person_id = :person and ended_at is null
            returning id
            """)
        .param("now", now)
        .param("person", person.value())
        .query(UUID.class)
        .optional();
  }

  /** Two sheets of a browser that say so at once: the later one counts. */
  void alone(PersonId person) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('approvers.leave ' || :person, 0))")
        .param("person", person.toString())
        .query((row, n) -> n)
        .list();
  }

  private static Away read(ResultSet row, int n) throws SQLException {
    var deputy = row.getObject("deputy_id", UUID.class);
    return new Away(
        row.getObject("id", UUID.class),
        PersonId.of(row.getObject("person_id", UUID.class)),
        row.getString("name"),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        deputy == null ? null : PersonId.of(deputy),
        row.getString("deputy_name"));
  }
}
