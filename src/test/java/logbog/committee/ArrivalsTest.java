package logbog.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.Trade;
import logbog.Trades;
import logbog.people.Viewer;
import logbog.programmes.Edition;
import logbog.programmes.Goal;
import logbog.programmes.Programmes;
import logbog.programmes.Translated;
import logbog.tables.Trouble;
import logbog.web.NotFound;
import org.junit.jupiter.api.Test;

/** How a file becomes drafts: looked through first, whole or not at all. */
@ModuleTest
record ArrivalsTest(
    Trades trades, Arrivals arrivals, Drafts drafts, Programmes programmes, TestClock clock) {

  private static final String COLUMNS =
      "programme_no;programme;version;valid_from;speciality;goal_no;goal_title;item_no;item_text\n";

  @Test
  void aFileOfGoalsIsSeenGoalByGoalBeforeItIsTaken() {
    var trade = trades.one();
    var id = receive(trade, rows(trade, "2", "500;Ny titel;1;Det.", "777;Kant;1;Lukke en kant."));
    var coming = arrivals.preview(eva(trade), id).comings().getFirst();
    assertThat(coming.draft()).isEqualTo(trade.draft());
    assertThat(coming.comparison().changes())
        .extracting(GoalChange::kind)
        .containsExactly(ChangeKind.CHANGED, ChangeKind.NEW);
    assertThat(coming.comparison().changes().getFirst().what()).containsExactly("TITLE", "ITEMS");
    assertThat(titles(trade)).containsExactly("Bunde og kanter");
    take(trade, id);
    assertThat(titles(trade)).containsExactly("Ny titel", "Kant");
  }

  @Test
  void aVersionNobodyHasDraftedBecomesANewDraft() {
    var trade = trades.one();
    var taken = take(trade, receive(trade, rows(trade, "27", "777;Kant;1;Lukke en kant.")));
    var draft = drafts.draft(eva(trade), taken.getFirst());
    assertThat(draft.id()).isNotEqualTo(trade.draft());
    assertThat(draft.edition().version()).isEqualTo("27");
    assertThat(draft.edition().scale().levels()).isNotEmpty();
  }

  @Test
  void whatAFileOfGoalsDoesNotSpeakOfStays() {
    var trade = trades.one();
    var before = edition(trade);
    var goal = before.goals().getFirst();
    var told =
        new Goal(
            goal.no(),
            new Translated(goal.title().danish(), "Bottoms"),
            Translated.danish("Med egne ord"),
            goal.kinds(),
            goal.specialities(),
            goal.items(),
            2,
            goal.required(),
            null);
    drafts.change(eva(trade), trade.draft(), Change.replace(Part.mark(goal), told));
    take(trade, receive(trade, rows(trade, "2", "500;Bunde og kanter;1;Noget nyt.")));
    var after = edition(trade).goals().getFirst();
    assertThat(after.title().english()).isEqualTo("Bottoms");
    assertThat(after.companion().danish()).isEqualTo("Med egne ord");
    assertThat(after.items().getFirst().text().danish()).isEqualTo("Noget nyt.");
    assertThat(edition(trade).scale()).isEqualTo(before.scale());
  }

  @Test
  void everythingWrongIsNamedWithItsRowAndNothingIsTaken() {
    var trade = trades.one();
    var file =
        rows(trade, "27", "1;A;1;x", "1;B;1;x", "2;C;;", "3;D;1;x", "3;D;1;x")
            + row(trade, "27", "4;E;1;x").replace(";Flet ", ";Ukendt ")
            + row(trade, "27", "5;F;x;x");
    assertThat(troubles(trade, file))
        .extracting(Trouble::row, trouble -> trouble.problem().key())
        .contains(
            tuple(3L, "exchange.goal-twice"),
            tuple(4L, "programmes.flaw.no-items"),
            tuple(6L, "exchange.item-twice"),
            tuple(7L, "programmes.flaw.speciality"),
            tuple(8L, "web.field.number"));
    assertThat(drafts.of(eva(trade), trade.programme())).hasSize(1);
  }

  @Test
  void itemsWhoseDatesOverlapAreNamedWithTheirRow() {
    var trade = trades.one();
    var file =
        COLUMNS.replace("item_text", "item_text;item_valid_from;item_valid_to")
            + row(trade, "27", "1;A;1;x;2026-01-01;2026-07-31")
            + row(trade, "27", "1;A;1;y;2026-07-31;");
    assertThat(troubles(trade, file))
        .containsExactly(Trouble.of(3, "", "programmes.flaw.overlap", "1"));
  }

  @Test
  void anothersProgrammeIsNotTheirsToWrite() {
    var trade = trades.one();
    var other = trades.one();
    assertThat(troubles(trade, rows(other, "27", "1;A;1;x")))
        .extracting(trouble -> trouble.problem().key())
        .containsExactly("committee.arrival.not-yours");
  }

  @Test
  void onlyWhoeverSentAFileSeesItAndOnlyForADay() {
    var trade = trades.one();
    var id = receive(trade, rows(trade, "27", "1;A;1;x"));
    assertThatThrownBy(() -> arrivals.preview(new Viewer.Office(trade.rival()), id))
        .isInstanceOf(NotFound.class);
    clock.moveBy(Duration.ofHours(25));
    assertThatThrownBy(() -> arrivals.preview(eva(trade), id)).isInstanceOf(NotFound.class);
  }

  @Test
  void whatAColleagueChangedMeanwhileIsLookedThroughAgain() {
    var trade = trades.one();
    var id = receive(trade, rows(trade, "2", "777;Kant;1;Lukke en kant."));
    var seen = arrivals.preview(eva(trade), id);
    var goal = edition(trade).goals().getFirst();
    drafts.change(eva(trade), trade.draft(), Change.remove(Part.mark(goal)));
    assertThatThrownBy(() -> arrivals.take(eva(trade), id, seen.mark()))
        .isInstanceOf(ArrivalOvertaken.class);
    assertThat(titles(trade)).isEmpty();
    take(trade, id);
    assertThat(titles(trade)).containsExactly("Kant");
  }

  @Test
  void ofSeveralEditionsAllAreTakenOrNone() {
    var trade = trades.one();
    var text = rows(trade, "27", "1;A;1;x") + row(trade, "28", "1;A;;");
    assertThat(troubles(trade, text)).hasSize(1);
    var taken =
        take(trade, receive(trade, rows(trade, "27", "1;A;1;x") + row(trade, "28", "1;A;1;x")));
    assertThat(taken).hasSize(2);
  }

  private static Viewer.Office eva(Trade trade) {
    return new Viewer.Office(trade.member());
  }

  private ArrivalId receive(Trade trade, String text) {
    return arrivals.receive(eva(trade), file(text), null);
  }

  private List<DraftId> take(Trade trade, ArrivalId id) {
    return arrivals.take(eva(trade), id, arrivals.preview(eva(trade), id).mark());
  }

  private List<Trouble> troubles(Trade trade, String text) {
    return catchThrowableOfType(
            NothingTaken.class, () -> arrivals.receive(eva(trade), file(text), null))
        .troubles();
  }

  private static SentFile file(String text) {
    return SentFile.of("maal.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private String rows(Trade trade, String version, String... goals) {
    var text = new StringBuilder(COLUMNS);
    for (var goal : goals) {
      text.append(row(trade, version, goal));
    }
    return text.toString();
  }

  private String row(Trade trade, String version, String goal) {
    var n = programmes.programme(trade.programme()).orElseThrow().number();
    return "%d;Fag %d;%s;2026-08-01;Flet %d;%s\n".formatted(n, n, version, n, goal);
  }

  private Edition edition(Trade trade) {
    return drafts.draft(eva(trade), trade.draft()).edition();
  }

  private List<String> titles(Trade trade) {
    return edition(trade).goals().stream().map(goal -> goal.title().danish()).toList();
  }
}
