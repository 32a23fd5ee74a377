package logbog.courses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.UUID;
import logbog.approvals.AskId;
import logbog.approvals.Kind;
import logbog.approvals.Subject;
import logbog.documents.UploadId;
import logbog.people.PersonId;
import logbog.posts.PostId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A doctor's certificates, what is disputed of their courses, and their lists; one statement. */
@Component
class BesideRows {

  /** Certificates called back or sent back count no more. */
  private static final String BOTH =
      """
      select a.post_id, a.kind, a.subject_id, a.id as ask, a.held_by, u.id as file, u.name, null::timestamptz as disputed_at,
        null::date as first_day, null::date as last_day
      from approvals.ask a join documents.upload u on u.holder_kind = :held and u.holder_id = a.held_by
      where a.doctor_id = :doctor and a.basis = 'VERIFIED' and a.kind in ('COURSE', 'COURSE_PART')
        and coalesce(a.closed_why = 'APPROVED', true) and u.let_go_at is null
      union all
      select x.post_id, x.kind, x.subject_id, null, null, null, null, x.disputed_at, null, null
      from approvals.standing x
      where x.doctor_id = :doctor and x.kind in ('COURSE', 'COURSE_PART') and x.disputed_at is not null
      union all
      select p.post_id, p.kind, p.subject_id, null, null, null, r.place, null, r.first_day, r.last_day
      from courses.participant p join courses.run r on r.id = p.run_id
      where p.doctor_id = :doctor and p.until is null
      order by ask desc, file, last_day desc
      """;

  private final JdbcClient jdbc;

  BesideRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Beside of(PersonId doctor) {
    var beside = new Beside(new ArrayList<>(), new HashMap<>(), new HashMap<>());
    jdbc.sql(BOTH)
        .param("held", Papers.HELD)
        .param("doctor", doctor.value())
        .query(
            row -> {
              add(beside, row);
            });
    return beside;
  }

  private static void add(Beside beside, ResultSet row) throws SQLException {
    var post = PostId.of(row.getObject("post_id", UUID.class));
    var kind = Kind.valueOf(row.getString("kind"));
    var subject = new Subject(kind, row.getObject("subject_id", UUID.class));
    var disputed = row.getObject("disputed_at", OffsetDateTime.class);
    if (disputed != null) {
      beside
          .disputed()
          .computeIfAbsent(post, _ -> new HashMap<>())
          .put(subject, disputed.toInstant());
    } else if (row.getObject("last_day") != null) {
      beside
          .enrolments()
          .computeIfAbsent(post, _ -> new HashMap<>())
          .putIfAbsent(subject, enrolment(row));
    } else {
      var holder = AskId.of(row.getObject("held_by", UUID.class));
      var file = UploadId.of(row.getObject("file", UUID.class));
      beside.papers().add(new Paper(post, subject, holder, file, row.getString("name")));
    }
  }

  private static Enrolment enrolment(ResultSet row) throws SQLException {
    return new Enrolment(
        row.getString("name"),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class));
  }
}
