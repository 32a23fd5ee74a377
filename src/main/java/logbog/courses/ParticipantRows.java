package logbog.courses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.approvals.Kind;
import logbog.approvals.Subject;
import logbog.people.PersonId;
import logbog.posts.PostId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is on which list; one taken off keeps the row. */
@Component
class ParticipantRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  ParticipantRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** By name, in Danish order, each with what stands of it; one statement. */
  List<Participant> of(RunId run) {
    return jdbc.sql(
            """
            select p.doctor_id, d.name, p.post_id, p.kind, p.subject_id, p.entered_by = p.doctor_id as self,
              a.at, a.effective_at, a.signer_name, s.disputed_at
            from courses.participant p join people.person d on d.id = p.doctor_id
            left join approvals.standing s on s.doctor_id = p.doctor_id and s.post_id = p.post_id
              and s.kind = p.kind and s.subject_id = p.subject_id
            left join approvals.approval a on a.id = s.approval_id
            where p.run_id = :run and p.until is null
            order by d.name collate "da-x-icu", p.doctor_id
            """)
        .param("run", run.value())
        .query(ParticipantRows::participant)
        .list();
  }

  /** Whether the doctor was not on it before. */
  boolean add(RunId run, PersonId doctor, Seat seat, PersonId by) {
    return jdbc.sql(
                """
                insert into courses.participant (run_id, doctor_id, post_id, kind, subject_id, since, entered_by)
                values (:run, :doctor, :post, :kind, :subject, :now, :by)
                on conflict do nothing
                """)
            .param("run", run.value())
            .param("doctor", doctor.value())
            .param("post", seat.post().value())
            .param("kind", seat.subject().kind().name())
            .param("subject", seat.subject().id())
            .param("now", now())
            .param("by", by.value())
            .update()
        == 1;
  }

  /** Whether the doctor was on it. */
  boolean leave(RunId run, PersonId doctor, PersonId by) {
    return jdbc.sql(
                """
                update courses.participant set until = :now, left_by = :by
                where run_id = :run and doctor_id = :doctor and until is null
                """)
            .param("run", run.value())
            .param("doctor", doctor.value())
            .param("now", now())
            .param("by", by.value())
            .update()
        == 1;
  }

  /** Also those after which the doctor was taken off again. */
  int timesEnteredByOthers(RunId run, PersonId doctor) {
    return jdbc.sql(
            """
            select count(*)::integer from courses.participant
            where run_id = :run and doctor_id = :doctor and entered_by <> doctor_id
            """)
        .param("run", run.value())
        .param("doctor", doctor.value())
        .query(Integer.class)
        .single();
  }

  boolean isOn(RunId run, PersonId doctor) {
    return jdbc.sql(
            """
            select exists (
              select from courses.participant where run_id = :run and doctor_id = :doctor and until is null)
            """)
        .param("run", run.value())
        .param("doctor", doctor.value())
        .query(Boolean.class)
        .single();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Participant participant(ResultSet row, int n) throws SQLException {
    var at = row.getObject("at", OffsetDateTime.class);
    var disputed = row.getObject("disputed_at", OffsetDateTime.class);
    return new Participant(
        PersonId.of(row.getObject("doctor_id", UUID.class)),
        row.getString("name"),
        PostId.of(row.getObject("post_id", UUID.class)),
        new Subject(Kind.valueOf(row.getString("kind")), row.getObject("subject_id", UUID.class)),
        row.getBoolean("self"),
        at == null
            ? Optional.empty()
            : Optional.of(
                new Standing(
                    at.toInstant(),
                    row.getObject("effective_at", OffsetDateTime.class).toInstant(),
                    row.getString("signer_name"),
                    disputed == null ? null : disputed.toInstant())));
  }
}
