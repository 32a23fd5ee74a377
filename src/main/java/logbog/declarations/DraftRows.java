package logbog.declarations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The shared draft of a declaration's answers. Its row is also the lock on the declaration's
 * lifecycle.
 */
@Component
class DraftRows {

  /** What the column holds where nobody has written a word. */
  private static final String NOTHING = "{}";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  DraftRows(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void start(DeclarationId declaration, PersonId apprentice, Draft draft) {
    jdbc.sql(
            """
            insert into declarations.draft
              (declaration_id, apprentice_id, levels, authors, unchanged, words, word_authors)
            values (:id, :apprentice, cast(:levels as smallint[]), cast(:authors as uuid[]),
                    cast(:unchanged as boolean[]), cast(:words as jsonb), cast(:wordAuthors as jsonb))
            """)
        .param("id", declaration.value())
        .param("apprentice", apprentice.value())
        .param("levels", Columns.literal(draft.levels()))
        .param("authors", Columns.literal(draft.authors()))
        .param("unchanged", Columns.literal(draft.unchanged()))
        .param("words", json.writeValueAsString(draft.words()))
        .param("wordAuthors", json.writeValueAsString(plain(draft.wordAuthors())))
        .update();
  }

  static Draft blank(int goals) {
    return new Draft(
        Collections.nCopies(goals, null),
        Collections.nCopies(goals, null),
        Collections.nCopies(goals, false),
        Words.none(),
        Map.of(),
        null,
        0);
  }

  /**
   * Holds the declaration still until the end of the transaction, and reads its draft.
   *
   * @throws DeclarationClosed if it is signed or called back
   */
  Draft lock(DeclarationId declaration) {
    return tryLock(declaration).orElseThrow(DeclarationClosed::new);
  }

  /** As {@link #lock}, but empty if it is signed or called back. Waits for whoever holds it. */
  Optional<Draft> tryLock(DeclarationId declaration) {
    return jdbc.sql(
            """
            select f.*, f.version as draft_version from declarations.draft f
            where declaration_id = :id and closed_at is null for update
            """)
        .param("id", declaration.value())
        .query(this::read)
        .optional();
  }

  /** Writes the whole draft back; whether this was the first answer. */
  boolean save(DeclarationId declaration, Draft draft, Instant now) {
    return jdbc.sql(
            """
            update declarations.draft
            set levels = cast(:levels as smallint[]), authors = cast(:authors as uuid[]),
                unchanged = cast(:unchanged as boolean[]), words = cast(:words as jsonb),
                word_authors = cast(:wordAuthors as jsonb), saved_at = :now, version = version + 1,
                first_answer_at = coalesce(first_answer_at, :now)
            where declaration_id = :id
            returning first_answer_at = :now
            """)
        .param("id", declaration.value())
        .param("levels", Columns.literal(draft.levels()))
        .param("authors", Columns.literal(draft.authors()))
        .param("unchanged", Columns.literal(draft.unchanged()))
        .param("words", json.writeValueAsString(draft.words()))
        .param("wordAuthors", json.writeValueAsString(plain(draft.wordAuthors())))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  /** Fits the answers to another Sheet after a correction; not an answer of anyone's. */
  void refit(DeclarationId declaration, Draft draft) {
    jdbc.sql(
            """
            update declarations.draft
            set levels = cast(:levels as smallint[]), authors = cast(:authors as uuid[]),
                unchanged = cast(:unchanged as boolean[]), version = version + 1
            where declaration_id = :id
            """)
        .param("id", declaration.value())
        .param("levels", Columns.literal(draft.levels()))
        .param("authors", Columns.literal(draft.authors()))
        .param("unchanged", Columns.literal(draft.unchanged()))
        .update();
  }

  /** What is signed holds every answer; the database refuses it of anything else. */
  void drop(DeclarationId declaration) {
    jdbc.sql("delete from declarations.draft where declaration_id = :id")
        .param("id", declaration.value())
        .update();
  }

  /** No more answers: it is called back. */
  void close(DeclarationId declaration, Instant now) {
    jdbc.sql("update declarations.draft set closed_at = :now where declaration_id = :id")
        .param("id", declaration.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Blank where there is none any more. */
  Draft read(ResultSet row, int n) throws SQLException {
    if (row.getArray("levels") == null) {
      return blank(0);
    }
    return new Draft(
        Columns.levels(row, "levels"),
        Columns.authors(row, "authors"),
        Columns.flags(row, "unchanged"),
        json.readValue(row.getString("words"), Words.class),
        wordAuthors(row.getString("word_authors")),
        Columns.instant(row, "saved_at").orElse(null),
        row.getInt("draft_version"));
  }

  Map<String, InvitationId> wordAuthors(String column) {
    return names(column).entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey, e -> InvitationId.valueOf(e.getValue())));
  }

  /** A JSON object of strings. */
  Map<String, String> names(String column) {
    return column.equals(NOTHING)
        ? Map.of()
        : json.readValue(column, new TypeReference<Map<String, String>>() {});
  }

  private static Map<String, String> plain(Map<String, InvitationId> authors) {
    var plain = new TreeMap<String, String>();
    authors.forEach((field, author) -> plain.put(field, author.toString()));
    return plain;
  }
}
