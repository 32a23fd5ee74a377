package logbog.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.declarations.DeclarationId;
import logbog.followup.Note.Closing;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notes as they are kept. */
@Component
class NoteRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  NoteRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  NoteId add(Party writer, String what, Side side, @Nullable LocalDate due) {
    return jdbc.sql(
            """
            insert into followup.note (declaration_id, apprentice_id, what, side, due, written_at, writer_side, written_by,
              writer_name)
            values (:declaration, :apprentice, :what, :side, cast(:due as date), :now, :writerSide, :by, :name)
            returning id
            """)
        .param("declaration", writer.declaration().value())
        .param("apprentice", writer.apprentice().value())
        .param("what", what)
        .param("side", side.name())
        .param("due", due == null ? null : due.toString())
        .param("now", now())
        .param("writerSide", writer.side().name())
        .param("by", writer.actor().name())
        .param("name", writer.name())
        .query((row, n) -> new NoteId(row.getObject(1, UUID.class)))
        .single();
  }

  /** Whether it was open. */
  boolean close(Party closer, NoteId note, String remark) {
    return jdbc.sql(
                """
                insert into followup.note_closing (note_id, apprentice_id, remark, closed_at, closer_side, closed_by, closer_name)
                values (:note, :apprentice, :remark, :now, :side, :by, :name) on conflict do nothing
                """)
            .param("note", note.value())
            .param("apprentice", closer.apprentice().value())
            .param("remark", remark)
            .param("now", now())
            .param("side", closer.side().name())
            .param("by", closer.actor().name())
            .param("name", closer.name())
            .update()
        == 1;
  }

  /**
   * The open ones first, the soonest due before the others; then those closed, the newest first.
   */
  List<Note> of(DeclarationId id) {
    return jdbc.sql(
            """
            select n.id, n.what, n.side, n.due, n.written_at, n.writer_name, c.closed_at, c.closer_name, c.remark
            from followup.note n left join followup.note_closing c on c.note_id = n.id
            where n.declaration_id = :id
            order by c.closed_at desc nulls first, n.due nulls last, n.id
            """)
        .param("id", id.value())
        .query(NoteRows::read)
        .list();
  }

  /**
   * Takes the day's one letter to somebody about the notes of a declaration, unless it is taken.
   */
  boolean told(Party about, EmailAddress to, LocalDate day) {
    return jdbc.sql(
                """
                insert into followup.note_told (declaration_id, recipient, day, apprentice_id)
                values (:declaration, :to, :day, :apprentice) on conflict do nothing
                """)
            .param("declaration", about.declaration().value())
            .param("to", to.value())
            .param("day", day)
            .param("apprentice", about.apprentice().value())
            .update()
        == 1;
  }

  /** On which declaration it stands, if it or a later one for the same side waits to be done. */
  Optional<DeclarationId> open(NoteId note) {
    return jdbc.sql(
            """
            select n.declaration_id from followup.note n
            where n.id = :id and exists (
              select from followup.note each
              where each.declaration_id = n.declaration_id and each.side = n.side and each.id >= n.id
                and not exists (select from followup.note_closing c where c.note_id = each.id))
            """)
        .param("id", note.value())
        .query((row, n) -> DeclarationId.of(row.getObject(1, UUID.class)))
        .optional();
  }

  private static Note read(ResultSet row, int n) throws SQLException {
    var closed = row.getObject("closed_at", OffsetDateTime.class);
    return new Note(
        new NoteId(row.getObject("id", UUID.class)),
        row.getString("what"),
        Side.valueOf(row.getString("side")),
        row.getObject("due", LocalDate.class),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        row.getString("writer_name"),
        closed == null
            ? null
            : new Closing(
                closed.toInstant(), row.getString("closer_name"), row.getString("remark")));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
