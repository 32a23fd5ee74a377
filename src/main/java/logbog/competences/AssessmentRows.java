package logbog.competences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.curricula.CompetenceId;
import logbog.people.PersonId;
import logbog.posts.PostId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of assessments, read with their answers. */
@Component
class AssessmentRows {

  private static final String ALL =
      """
      select a.*, s.what, s.by_id, s.by_name, s.by_place, s.at, s.because
      from competences.assessment a left join competences.settlement s on s.assessment_id = a.id
      """;

  private final JdbcClient jdbc;

  AssessmentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of a doctor's, oldest first. */
  List<HeldAssessment> of(PersonId doctor) {
    return of(List.of(doctor));
  }

  List<HeldAssessment> of(Collection<PersonId> doctors) {
    return jdbc.sql(ALL + "where a.doctor_id = any (:doctors) order by a.held_on, a.id")
        .param("doctors", doctors.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(AssessmentRows::read)
        .list();
  }

  /** What waits for an assessor, oldest first. */
  List<HeldAssessment> waitingFor(PersonId assessor) {
    return jdbc.sql(
            ALL + "where a.assessor_id = :assessor and s.assessment_id is null order by a.id")
        .param("assessor", assessor.value())
        .query(AssessmentRows::read)
        .list();
  }

  Optional<HeldAssessment> find(AssessmentId id) {
    return jdbc.sql(ALL + "where a.id = :id")
        .param("id", id.value())
        .query(AssessmentRows::read)
        .optional();
  }

  AssessmentId insert(
      PersonId doctor,
      PostId post,
      CompetenceId competence,
      Seen seen,
      String assessorName,
      PersonId recordedBy,
      Instant now) {
    return jdbc.sql(
            """
            insert into competences.assessment (doctor_id, post_id, competence_id, method, held_on,
              assessor_id, assessor_name, words, recorded_by, recorded_at)
            values (:doctor, :post, :competence, :method, :on, :assessor, :name, :words, :by, :now)
            returning id
            """)
        .param("doctor", doctor.value())
        .param("post", post.value())
        .param("competence", competence.value())
        .param("method", seen.method())
        .param("on", seen.on())
        .param("assessor", seen.assessor().value())
        .param("name", assessorName)
        .param("words", seen.words())
        .param("by", recordedBy.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, n) -> AssessmentId.of(row.getObject(1, UUID.class)))
        .single();
  }

  private static HeldAssessment read(ResultSet row, int n) throws SQLException {
    return new HeldAssessment(
        AssessmentId.of(row.getObject("id", UUID.class)),
        PersonId.of(row.getObject("doctor_id", UUID.class)),
        PostId.of(row.getObject("post_id", UUID.class)),
        CompetenceId.of(row.getObject("competence_id", UUID.class)),
        row.getString("method"),
        row.getObject("held_on", LocalDate.class),
        PersonId.of(row.getObject("assessor_id", UUID.class)),
        row.getString("assessor_name"),
        row.getString("words"),
        PersonId.of(row.getObject("recorded_by", UUID.class)),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        settlement(row));
  }

  private static @Nullable Settlement settlement(ResultSet row) throws SQLException {
    var what = row.getString("what");
    return what == null
        ? null
        : new Settlement(
            Settlement.What.valueOf(what),
            PersonId.of(row.getObject("by_id", UUID.class)),
            row.getString("by_name"),
            row.getString("by_place"),
            row.getObject("at", OffsetDateTime.class).toInstant(),
            row.getString("because"));
  }
}
