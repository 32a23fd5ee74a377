package logbog.approvals;

import static logbog.approvals.Columns.utc;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes beside a request how it goes: opened, closed, open again. */
@Component
class AskStates {

  private final JdbcClient jdbc;

  AskStates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void open(AskId id, Instant at) {
    jdbc.sql("update approvals.ask set opened_at = :at where id = :id and opened_at is null")
        .param("id", id.value())
        .param("at", utc(at))
        .update();
  }

  /** Closes it, unless it is closed; whether it did. */
  boolean close(AskId id, Ending why, String comment, @Nullable LocalDate earliest, Instant at) {
    return jdbc.sql(
                """
                update approvals.ask
                set closed_at = :at, closed_why = :why, closed_comment = :comment, earliest = cast(:earliest as date)
                where id = :id and closed_at is null
                """)
            .param("id", id.value())
            .param("why", why.name())
            .param("comment", comment)
            .param("earliest", earliest == null ? null : earliest.toString())
            .param("at", utc(at))
            .update()
        == 1;
  }

  /** Whoever approves it: nobody need be asked any more. */
  void approved(Approval given) {
    jdbc.sql(
            """
            update approvals.ask set closed_at = :at, closed_why = 'APPROVED', approval_id = :approval
            where doctor_id = :doctor and post_id = :post and kind = :kind and subject_id = :subject
              and closed_at is null
            """)
        .param("at", utc(given.at()))
        .param("approval", given.id().value())
        .param("doctor", given.doctor().value())
        .param("post", given.post().value())
        .param("kind", given.subject().kind().name())
        .param("subject", given.subject().id())
        .update();
  }

  /** The approval that closed it was taken back. */
  void reopen(ApprovalId approval) {
    jdbc.sql(
            """
            update approvals.ask set closed_at = null, closed_why = null, approval_id = null
            where approval_id = :approval
            """)
        .param("approval", approval.value())
        .update();
  }
}
