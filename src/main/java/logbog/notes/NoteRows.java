package logbog.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import logbog.curricula.CompetenceId;
import logbog.curricula.CourseId;
import logbog.documents.Upload;
import logbog.documents.UploadId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Grant;
import logbog.roles.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of notes, which only grows. */
@Component
class NoteRows {

  private final JdbcClient jdbc;

  NoteRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  NoteId write(
      PersonId doctor,
      About about,
      String words,
      @Nullable UploadId file,
      Viewer.Clinician by,
      Grant as,
      String place,
      Instant now) {
    CompetenceId competence = about.competence();
    CourseId course = about.course();
    return jdbc.sql(
            """
            insert into notes.note (doctor_id, competence_id, course_id, words, upload_id, written_at, author_id, grant_id,
              author_name, author_role, author_place)
            values (:doctor, :competence, :course, :words, :file, :now, :author, :grant, :name, :role, :place)
            returning id
            """)
        .param("doctor", doctor.value())
        .param("competence", competence == null ? null : competence.value(), Types.OTHER)
        .param("course", course == null ? null : course.value(), Types.OTHER)
        .param("words", words)
        .param("file", file == null ? null : file.value(), Types.OTHER)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("author", by.id().value())
        .param("grant", as.id().value())
        .param("name", by.displayName())
        .param("role", as.role().name())
        .param("place", place)
        .query((row, n) -> NoteId.of(row.getObject(1, UUID.class)))
        .single();
  }

  /** Whether it was theirs and not taken back before. */
  boolean withdraw(PersonId doctor, NoteId note, PersonId author, Instant now) {
    return jdbc.sql(
                """
                insert into notes.withdrawal (note_id, doctor_id, withdrawn_at)
                select id, doctor_id, :now from notes.note
                where id = :note and doctor_id = :doctor and author_id = :author
                on conflict do nothing
                """)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("note", note.value())
            .param("doctor", doctor.value())
            .param("author", author.value())
            .update()
        == 1;
  }

  /** The newest first. */
  List<Note> of(PersonId doctor, Map<About, String> topics, Map<UploadId, Upload> files) {
    return jdbc.sql(
            """
            select n.*, w.withdrawn_at from notes.note n left join notes.withdrawal w on w.note_id = n.id
            where n.doctor_id = :doctor order by n.id desc
            """)
        .param("doctor", doctor.value())
        .query((row, n) -> read(row, topics, files))
        .list();
  }

  /** The file of a note of this doctor's. */
  Optional<UploadId> file(PersonId doctor, NoteId note) {
    return jdbc.sql(
            """
            select upload_id from notes.note where id = :note and doctor_id = :doctor and upload_id is not null
            """)
        .param("note", note.value())
        .param("doctor", doctor.value())
        .query((row, n) -> UploadId.of(row.getObject(1, UUID.class)))
        .optional();
  }

  private static Note read(ResultSet row, Map<About, String> topics, Map<UploadId, Upload> files)
      throws SQLException {
    var competence = row.getObject("competence_id", UUID.class);
    var course = row.getObject("course_id", UUID.class);
    var file = row.getObject("upload_id", UUID.class);
    var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
    var about =
        new About(
            competence == null ? null : CompetenceId.of(competence),
            course == null ? null : CourseId.of(course));
    return new Note(
        NoteId.of(row.getObject("id", UUID.class)),
        about,
        topics.getOrDefault(about, ""),
        row.getString("words"),
        file == null ? Optional.empty() : Optional.ofNullable(files.get(UploadId.of(file))),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        PersonId.of(row.getObject("author_id", UUID.class)),
        row.getString("author_name"),
        Role.valueOf(row.getString("author_role")),
        row.getString("author_place"),
        withdrawn == null ? null : withdrawn.toInstant());
  }
}
