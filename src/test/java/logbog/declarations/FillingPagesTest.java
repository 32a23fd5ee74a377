package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.Story;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How the sheet is filled: answer by answer or whole, by several at once, and never with less (V4,
 * V8).
 */
@ModuleTest
record FillingPagesTest(
    LinkHolder holder,
    Story story,
    Tokens tokens,
    Invitations invitations,
    Statements statements,
    JdbcClient jdbc) {

  @Test
  void anAnswerAcknowledgedIsInTheDatabase() {
    var cast = story.cast();
    var id = story.asked(cast);
    var karen = named(cast, id, cast.karen(), "Karen Lund");
    assertThat(holder.tap(karen, Map.of("g2", "3")))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.answered")
        .isEqualTo(1);
    assertThat(
            jdbc.sql("select levels[3] from declarations.draft where declaration_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single())
        .isEqualTo(3);
    assertThat(holder.tap(karen, Map.of("workAreas", "Montage", "was", "")))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.savedAt")
        .asString()
        .matches("\\d\\d:\\d\\d");
    assertThat(invitations.by(karen).draft().words().workAreas()).isEqualTo("Montage");
  }

  @Test
  void zeroIsAnAnswer() {
    var cast = story.cast();
    var karen = named(cast, story.asked(cast), cast.karen(), "Karen Lund");
    holder.tap(karen, Map.of("g0", "0"));
    assertThat(invitations.by(karen).draft().answered()).isEqualTo(1);
    assertThat(holder.get(karen)).bodyText().contains("1 af ");
  }

  @Test
  void aWholePageIsSavedAndLeadsToTheSummary() {
    var cast = story.cast();
    var karen = named(cast, story.asked(cast), cast.karen(), "Karen Lund");
    var page = new TreeMap<>(Map.of("g0", "1", "g1", "2", "needs", "none", "talk", "held"));
    page.put("talkHeld", "2026-01-15");
    page.put("was", was(karen));
    var sent = holder.post(karen, "/svar", page);
    assertThat(sent).hasStatus(HttpStatus.SEE_OTHER).redirectedUrl().endsWith("/opsummering");
    var draft = invitations.by(karen).draft();
    assertThat(draft.answered()).isEqualTo(2);
    assertThat(draft.words().specialNeedsNone()).isTrue();
    assertThat(draft.words().talkHeld()).isEqualTo("2026-01-15");
  }

  @Test
  void twoTrainersShareOneDraftAndEachAnswerKeepsItsAuthor() {
    var cast = story.cast();
    var id = story.asked(cast);
    var karen = named(cast, id, cast.karen(), "Karen Lund");
    var poul = named(cast, id, cast.poul(), "Poul Krogh");
    holder.tap(karen, Map.of("g0", "1"));
    holder.tap(poul, Map.of("g1", "2"));
    assertThat(holder.get(karen)).bodyText().contains("2 af ", "Svaret af Poul Krogh");
    assertThat(holder.get(poul)).bodyText().contains("Svaret af Karen Lund");
  }

  /** A page sent whole repeats what it showed; that takes nothing from a colleague. */
  @Test
  void whatAPageOnlyRepeatsIsNoAnswer() {
    var cast = story.cast();
    var id = story.asked(cast);
    var karen = named(cast, id, cast.karen(), "Karen Lund");
    var poul = named(cast, id, cast.poul(), "Poul Krogh");
    holder.tap(karen, Map.of("g0", "1", "was", ""));
    var seenByPoul = was(poul);
    holder.tap(karen, Map.of("g0", "3"));
    var sent = Map.of("g0", "1", "g1", "2", "workAreas", "", "was", seenByPoul);
    assertThat(holder.post(poul, "/svar", sent)).hasStatus(HttpStatus.SEE_OTHER);
    var draft = invitations.by(karen).draft();
    assertThat(draft.levels()).startsWith((short) 3, (short) 2);
    assertThat(draft.authors().get(0)).isEqualTo(invitations.by(karen).invitation().id());
  }

  @Test
  void whatAColleagueAnsweredMeanwhileStandsAndIsSaid() {
    var cast = story.cast();
    var id = story.asked(cast);
    var karen = named(cast, id, cast.karen(), "Karen Lund");
    var poul = named(cast, id, cast.poul(), "Poul Krogh");
    var seen = was(karen);
    holder.tap(poul, Map.of("g0", "1"));
    holder.tap(poul, Map.of("workAreas", "Poul skrev dette", "was", seen));
    var sent = Map.of("g0", "3", "g1", "2", "workAreas", "Karen skrev dette", "was", seen);
    assertThat(holder.post(karen, "/svar", sent))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Poul Krogh har imens svaret: 1", "Du skrev: Karen skrev dette");
    var draft = invitations.by(karen).draft();
    assertThat(draft.levels()).startsWith((short) 1, (short) 2);
    assertThat(draft.words().workAreas()).isEqualTo("Poul skrev dette");
    var again = Map.of("g0", "3", "workAreas", "Begge", "was", was(karen));
    assertThat(holder.post(karen, "/svar", again)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(invitations.by(karen).draft().levels()).startsWith((short) 3);
  }

  @Test
  void whatStaysAsLastTimeIsRecordedForEachGoalAndNeverUpwards() {
    var cast = story.cast();
    story.signed(cast, story.asked(cast, 1));
    var karen = named(cast, story.asked(cast, 2), cast.karen(), "Karen Lund");
    assertThat(holder.get(karen)).bodyText().contains("mål kan stå som sidst", "Sidst: 2 – kan i");
    var page = Map.of("g3", "1", "was", was(karen));
    assertThat(holder.post(karen, "/uaendret", page)).hasStatus(HttpStatus.SEE_OTHER);
    var draft = invitations.by(karen).draft();
    assertThat(draft.levels()).startsWith((short) 0, (short) 1, (short) 2, (short) 1, (short) 0);
    assertThat(draft.unchanged()).startsWith(true, true, true, false, true);
    assertThat(holder.get(karen, "/opsummering")).bodyText().contains("mål står uændret fra sidst");
  }

  @Test
  void textTooLongOrUnreadableIsRefusedAndKept() {
    var cast = story.cast();
    var karen = named(cast, story.asked(cast), cast.karen(), "Karen Lund");
    var page = new TreeMap<>(Map.of("g0", "2", "workAreas", "æ".repeat(4001), "was", was(karen)));
    page.put("talkHeld", "i morgen tidlig");
    page.put("remarks", "Klokke\u0007n");
    assertThat(holder.post(karen, "/svar", page))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("æ".repeat(4001), "i morgen tidlig", "Må højst være", "som ikke kan læses");
    assertThat(invitations.by(karen).draft().answered()).isZero();
    assertThat(holder.tap(karen, Map.of("focus", "x".repeat(1001))))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Må højst være");
  }

  @Test
  void aLevelOrGoalThatIsNotOnTheSheetIsRefused() {
    var cast = story.cast();
    var karen = named(cast, story.asked(cast), cast.karen(), "Karen Lund");
    for (var wrong :
        new String[][] {{"g0", "9"}, {"g0", "-1"}, {"g0", "x"}, {"g999", "1"}, {"g0", "99999"}}) {
      assertThat(holder.tap(karen, Map.of(wrong[0], wrong[1])))
          .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      assertThat(holder.post(karen, "/svar", Map.of(wrong[0], wrong[1])))
          .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    assertThat(holder.post(karen, "/svar", Map.of("goalsReached", "MAYBE")))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(invitations.by(karen).draft().answered()).isZero();
  }

  /** The page a trainer waits for on a phone, and the tap that is made forty times. */
  @Test
  void theSheetIsOneStatementAndSoIsATap() throws Exception {
    var cast = story.cast();
    story.signed(cast, story.asked(cast, 1));
    var karen = named(cast, story.asked(cast, 2), cast.karen(), "Karen Lund");
    var sheet = invitations.by(karen).declaration().pinned().hex();
    holder.tap(karen, Map.of("g0", "1", "sheet", sheet));
    assertThat(statements.of(() -> holder.get(karen))).hasSize(1);
    assertThat(statements.of(() -> holder.tap(karen, Map.of("g1", "1", "sheet", sheet))))
        .hasSize(1);
  }

  private InvitationToken named(Story.Cast cast, DeclarationId id, String address, String name) {
    var token = tokens.of(id, address);
    holder.post(token, "/navn", Map.of("name", name));
    return token;
  }

  private String was(InvitationToken token) {
    return Shown.of(invitations.by(token).draft()).toString();
  }
}
