package logbog.posts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who guides a doctor through an element. */
@Component
class SupervisionRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  SupervisionRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<PersonId> principals(ElementId element) {
    return of(List.of(element)).stream()
        .filter(Supervision::principal)
        .map(Supervision::supervisor)
        .toList();
  }

  /** Those named now, principal ones first. */
  List<Supervision> of(Collection<ElementId> elements) {
    return jdbc.sql(
            """
            select s.*, p.name from posts.supervision s join people.person p on p.id = s.supervisor_id
            where s.element_id = any (:elements) and s.ended_at is null order by s.principal desc, s.id
            """)
        .param("elements", elements.stream().map(ElementId::value).toArray(UUID[]::new))
        .query(SupervisionRows::read)
        .list();
  }

  /** Whether anything changed: whoever is named already stays as named. */
  boolean name(
      Element element, PersonId doctor, PersonId supervisor, boolean principal, PersonId by) {
    return jdbc.sql(
                """
                insert into posts.supervision (element_id, doctor_id, supervisor_id, principal, named_at, named_by)
                values (:element, :doctor, :supervisor, :principal, :now, :by) on conflict do nothing
                """)
            .param("element", element.id().value())
            .param("doctor", doctor.value())
            .param("supervisor", supervisor.value())
            .param("principal", principal)
            .param("now", Columns.utc(clock.instant()))
            .param("by", by.value())
            .update()
        == 1;
  }

  boolean end(ElementId element, UUID id, PersonId by) {
    return jdbc.sql(
                """
                update posts.supervision set ended_at = :now, ended_by = :by
                where id = :id and element_id = :element and ended_at is null
                """)
            .param("id", id)
            .param("element", element.value())
            .param("now", Columns.utc(clock.instant()))
            .param("by", by.value())
            .update()
        == 1;
  }

  private static Supervision read(ResultSet row, int n) throws SQLException {
    return new Supervision(
        row.getObject("id", UUID.class),
        ElementId.of(row.getObject("element_id", UUID.class)),
        Columns.person(row, "supervisor_id"),
        row.getString("name"),
        row.getBoolean("principal"),
        Columns.moment(row, "named_at"));
  }
}
