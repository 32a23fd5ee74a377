package logbog.declarations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The signed declarations: written once, read for ever. */
@Component
class CompletionRows {

  private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  CompletionRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Signs the draft as it stands; the caller holds its lock and has found it complete. Returns the
   * receipt number.
   */
  long add(Declaration declaration, Draft draft, Invitation signer) {
    var words = draft.words();
    return jdbc.sql(
            """
            insert into declarations.completion
              (declaration_id, apprentice_id, levels, authors, unchanged, work_areas, goals_reached, goals_reached_note,
               special_needs, talk_held, talk_agreed, focus, remarks, signer, signer_name, completed_at)
            values
              (:id, :apprentice, cast(:levels as smallint[]), cast(:authors as uuid[]), cast(:unchanged as boolean[]),
               :workAreas, :reached, :reachedNote, :specialNeeds, :talkHeld, :talkAgreed, :focus, :remarks,
               :signer, :signerName, :now)
            returning receipt
            """)
        .param("id", declaration.id().value())
        .param("apprentice", declaration.apprentice().value())
        .param("levels", Columns.literal(draft.levels()))
        .param("authors", Columns.literal(draft.authors()))
        .param("unchanged", Columns.literal(draft.unchanged()))
        .param("workAreas", words.workAreas())
        .param("reached", Objects.requireNonNull(words.goalsReached()).name())
        .param("reachedNote", words.goalsReachedNote())
        .param("specialNeeds", words.specialNeedsNone() ? "" : words.specialNeeds())
        .param("talkHeld", words.talkHeld())
        .param("talkAgreed", words.talkAgreed())
        .param("focus", words.focus())
        .param("remarks", words.remarks())
        .param("signer", signer.id().value())
        .param("signerName", signer.trainerName())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  Optional<Filling> find(DeclarationId id) {
    return jdbc.sql(
            """
            select c.*, (select json_object_agg(i.id, i.trainer_name) from declarations.invitation i
                         where i.id = any (c.authors)) as names
            from declarations.completion c where c.declaration_id = :id
            """)
        .param("id", id.value())
        .query((row, n) -> read(row, json.readValue(row.getString("names"), NAMES)))
        .optional();
  }

  private static Filling read(ResultSet row, Map<String, String> names) throws SQLException {
    return new Filling(
        Columns.levels(row, "levels").stream().map(Objects::requireNonNull).toList(),
        Columns.authors(row, "authors").stream().map(author -> name(names, author)).toList(),
        Columns.flags(row, "unchanged"),
        row.getString("work_areas"),
        Reached.valueOf(row.getString("goals_reached")),
        row.getString("goals_reached_note"),
        row.getString("special_needs"),
        talk(row),
        row.getString("focus"),
        row.getString("remarks"),
        row.getString("signer_name"),
        Columns.instant(row, "completed_at").orElseThrow(),
        row.getLong("receipt"));
  }

  private static Talk talk(ResultSet row) throws SQLException {
    var held = Columns.date(row, "talk_held");
    return held.isPresent()
        ? new Talk.Held(held.get())
        : new Talk.Agreed(Columns.date(row, "talk_agreed").orElseThrow());
  }

  private static String name(Map<String, String> names, @Nullable InvitationId author) {
    return author == null ? "" : names.getOrDefault(author.toString(), "");
  }
}
