package logbog.posts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of training plans: what is being written, and each as it was sent. */
@Component
class PlanRows {

  private final JdbcClient jdbc;

  PlanRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the doctor is writing. */
  record Draft(String words, Instant savedAt) {}

  Optional<Draft> draft(ElementId element) {
    return jdbc.sql("select words, saved_at from posts.plan_draft where element_id = :element")
        .param("element", element.value())
        .query((row, n) -> new Draft(row.getString(1), Columns.moment(row, "saved_at")))
        .optional();
  }

  void keep(ElementId element, PersonId doctor, String words, Instant now) {
    jdbc.sql(
            """
            insert into posts.plan_draft (element_id, doctor_id, words, saved_at)
            values (:element, :doctor, :words, :now)
            on conflict (element_id) do update set words = excluded.words, saved_at = excluded.saved_at
            """)
        .param("element", element.value())
        .param("doctor", doctor.value())
        .param("words", words)
        .param("now", Columns.utc(now))
        .update();
  }

  UUID send(ElementId element, PersonId doctor, String words, Instant now) {
    jdbc.sql("delete from posts.plan_draft where element_id = :element")
        .param("element", element.value())
        .update();
    return jdbc.sql(
            """
            insert into posts.plan (element_id, doctor_id, words, sent_at)
            values (:element, :doctor, :words, :now) returning id
            """)
        .param("element", element.value())
        .param("doctor", doctor.value())
        .param("words", words)
        .param("now", Columns.utc(now))
        .query(UUID.class)
        .single();
  }

  void opened(UUID plan, PersonId doctor, Viewer.Clinician reader, Role role, Instant now) {
    jdbc.sql(
            """
            insert into posts.plan_opening (plan_id, reader_id, doctor_id, name, role, opened_at)
            values (:plan, :reader, :doctor, :name, :role, :now) on conflict do nothing
            """)
        .param("plan", plan)
        .param("reader", reader.id().value())
        .param("doctor", doctor.value())
        .param("name", reader.displayName())
        .param("role", role.name())
        .param("now", Columns.utc(now))
        .update();
  }

  /** The newest first. */
  List<TrainingPlan> sent(ElementId element) {
    var plans = new LinkedHashMap<UUID, TrainingPlan>();
    jdbc.sql(
            """
            select p.id, p.words, p.sent_at, o.name, o.role, o.opened_at from posts.plan p
            left join posts.plan_opening o on o.plan_id = p.id
            where p.element_id = :element order by p.id desc, o.opened_at, o.reader_id
            """)
        .param("element", element.value())
        .query(
            row -> {
              var plan =
                  plans.computeIfAbsent(row.getObject("id", UUID.class), id -> plan(id, row));
              if (row.getString("name") != null) {
                plan.openings().add(opening(row));
              }
            });
    return List.copyOf(plans.values());
  }

  private static TrainingPlan plan(UUID id, ResultSet row) {
    try {
      return new TrainingPlan(
          id, row.getString("words"), Columns.moment(row, "sent_at"), new ArrayList<>());
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static TrainingPlan.Opening opening(ResultSet row) throws SQLException {
    return new TrainingPlan.Opening(
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        Columns.moment(row, "opened_at"));
  }
}
