package logbog.projects;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what trainers have confirmed, and of what they say was not them. */
@Component
class ConfirmationRows {

  private final JdbcClient jdbc;

  ConfirmationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Invitation by, String name, String comment, Instant now) {
    jdbc.sql(
            """
            insert into projects.confirmation
              (project_id, apprentice_id, invitation_id, trainer_name, comment, confirmed_at)
            values (:project, :apprentice, :invitation, :name, :comment, :now)
            """)
        .param("project", by.project().value())
        .param("apprentice", by.apprentice().value())
        .param("invitation", by.id().value())
        .param("name", name)
        .param("comment", comment)
        .param("now", Columns.utc(now))
        .update();
  }

  Optional<Confirmation> of(ProjectId project) {
    return jdbc.sql(
            """
            select c.*, d.at from projects.confirmation c
            left join projects.dispute d on d.project_id = c.project_id
            where c.project_id = :project
            """)
        .param("project", project.value())
        .query(
            (row, n) ->
                new Confirmation(
                    row.getLong("receipt"),
                    InvitationId.of(row.getObject("invitation_id", UUID.class)),
                    row.getString("trainer_name"),
                    row.getString("comment"),
                    Columns.moment(row, "confirmed_at"),
                    Columns.instant(row, "at")))
        .optional();
  }

  /** Whether it was not disputed before. */
  boolean dispute(Invitation by, Instant now) {
    return jdbc.sql(
                """
                insert into projects.dispute (project_id, apprentice_id, invitation_id, at)
                values (:project, :apprentice, :invitation, :now) on conflict do nothing
                """)
            .param("project", by.project().value())
            .param("apprentice", by.apprentice().value())
            .param("invitation", by.id().value())
            .param("now", Columns.utc(now))
            .update()
        == 1;
  }
}
