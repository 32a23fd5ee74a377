package logbog.declarations;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    var authorship = Authorship.of(draft);
    var signers = Authorship.signers(signer.id(), draft.levels().size(), words);
    var told = authorship.equals(signers) ? null : authorship;
    return jdbc.sql(
            """
            insert into declarations.completion
              (declaration_id, apprentice_id, levels, authors, answered_by, unchanged, work_areas, goals_reached,
               goals_reached_note, special_needs, talk_held, talk_agreed, focus, remarks, signer, signer_name, completed_at)
            values
              (:id, :apprentice, cast(:levels as smallint[]), cast(:authors as uuid[]), cast(:answeredBy as smallint[]),
               cast(:unchanged as bit varying), :workAreas, :reached, :reachedNote, :specialNeeds, :talkHeld, :talkAgreed, :focus, :remarks,
               :signer, :signerName, :now)
            returning receipt
            """)
        .param("id", declaration.id().value())
        .param("apprentice", declaration.apprentice().value())
        .param("levels", Columns.literal(draft.levels()))
        .param("authors", told == null ? null : Columns.literal(told.authors()))
        .param("answeredBy", told == null ? null : Columns.literal(told.numbers()))
        .param("unchanged", Columns.bits(draft.unchanged()))
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
            select c.*, p.transcriber, p.school, p.signed_on, p.pages,
                   (select w.goals from declarations.warning w where w.declaration_id = c.declaration_id) as at_risk,
                   (select json_object_agg(i.id, i.trainer_name) from declarations.invitation i
                         where i.id = any (coalesce(c.authors, array[c.signer]))) as names
            from declarations.completion c
            left join declarations.from_paper p on p.declaration_id = c.declaration_id
            where c.declaration_id = :id
            """)
        .param("id", id.value())
        .query((row, n) -> Signed.filling(row, json.readValue(row.getString("names"), NAMES)))
        .optional();
  }

  /** What is signed, for a correction to begin with. */
  Draft again(DeclarationId signed) {
    return jdbc.sql("select * from declarations.completion where declaration_id = :id")
        .param("id", signed.value())
        .query((row, n) -> Signed.draft(row))
        .single();
  }
}
