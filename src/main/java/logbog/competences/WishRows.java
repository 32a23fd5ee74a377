package logbog.competences;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.curricula.CompetenceId;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import logbog.places.DepartmentId;
import logbog.posts.PostId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of wishes for supervisors. */
@Component
class WishRows {

  private static final String ALL =
      """
      select w.*, a.what, a.by_id, a.by_name, a.at, a.supervisor_id, a.because
      from competences.wish w left join competences.wish_answer a on a.wish_id = w.id
      """;

  private final JdbcClient jdbc;

  WishRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A doctor's, oldest first. */
  List<SupervisorWish> of(PersonId doctor) {
    return jdbc.sql(ALL + "where w.doctor_id = :doctor order by w.id")
        .param("doctor", doctor.value())
        .query(WishRows::read)
        .list();
  }

  /** Those a department has not answered, oldest first. */
  List<SupervisorWish> waitingAt(DepartmentId department) {
    return jdbc.sql(ALL + "where w.department_id = :at and a.wish_id is null order by w.id")
        .param("at", department.value())
        .query(WishRows::read)
        .list();
  }

  Optional<SupervisorWish> find(WishId id) {
    return jdbc.sql(ALL + "where w.id = :id")
        .param("id", id.value())
        .query(WishRows::read)
        .optional();
  }

  WishId insert(PersonId doctor, PostId post, Wished wished, Instant now) {
    return jdbc.sql(
            """
            insert into competences.wish
              (doctor_id, post_id, competence_id, department_id, name, email, note, wished_at)
            values (:doctor, :post, :competence, :at, :name, :email, :note, :now) returning id
            """)
        .param("doctor", doctor.value())
        .param("post", post.value())
        .param("competence", wished.competence().value())
        .param("at", wished.department().value())
        .param("name", wished.name())
        .param("email", wished.email().value())
        .param("note", wished.note())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, n) -> WishId.of(row.getObject(1, UUID.class)))
        .single();
  }

  /** Whether it had no answer yet. */
  boolean answer(SupervisorWish wish, WishAnswer answer) {
    var supervisor = answer.supervisor();
    return jdbc.sql(
                """
                insert into competences.wish_answer
                  (wish_id, doctor_id, what, by_id, by_name, at, supervisor_id, because)
                values (:wish, :doctor, :what, :by, :name, :at, cast(:supervisor as uuid), :because)
                on conflict do nothing
                """)
            .param("wish", wish.id().value())
            .param("doctor", wish.doctor().value())
            .param("what", answer.what().name())
            .param("by", answer.by().value())
            .param("name", answer.name())
            .param("at", answer.at().atOffset(ZoneOffset.UTC))
            .param("supervisor", supervisor == null ? null : supervisor.toString())
            .param("because", answer.because())
            .update()
        == 1;
  }

  static SupervisorWish read(ResultSet row, int n) throws SQLException {
    return new SupervisorWish(
        WishId.of(row.getObject("id", UUID.class)),
        PersonId.of(row.getObject("doctor_id", UUID.class)),
        PostId.of(row.getObject("post_id", UUID.class)),
        CompetenceId.of(row.getObject("competence_id", UUID.class)),
        DepartmentId.of(row.getObject("department_id", UUID.class)),
        row.getString("name"),
        new EmailAddress(row.getString("email")),
        row.getString("note"),
        row.getObject("wished_at", OffsetDateTime.class).toInstant(),
        answer(row));
  }

  private static @Nullable WishAnswer answer(ResultSet row) throws SQLException {
    var what = row.getString("what");
    if (what == null) {
      return null;
    }
    var supervisor = row.getObject("supervisor_id", UUID.class);
    return new WishAnswer(
        WishAnswer.What.valueOf(what),
        PersonId.of(row.getObject("by_id", UUID.class)),
        row.getString("by_name"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        supervisor == null ? null : PersonId.of(supervisor),
        row.getString("because"));
  }
}
