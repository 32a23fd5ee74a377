package logbog.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import logbog.ModuleTest;
import logbog.Trade;
import logbog.Trades;
import logbog.mail.Letters;
import logbog.people.Viewer;
import logbog.programmes.EditionFlawed;
import logbog.programmes.Goal;
import logbog.programmes.Publications;
import logbog.programmes.Wicker;
import logbog.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How members of a committee write an edition together, and nobody else does. */
@ModuleTest
record DraftsTest(
    Trades trades, Drafts drafts, Publications publications, Letters letters, JdbcClient jdbc) {

  @Test
  void anothersDraftDoesNotExist() {
    var trade = trades.one();
    var ib = new Viewer.Office(trade.rival());
    assertThatThrownBy(() -> drafts.draft(ib, trade.draft())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> drafts.of(ib, trade.programme())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> drafts.begin(ib, trade.programme(), true))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> drafts.discard(ib, trade.draft())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> drafts.publish(ib, trade.draft(), "")).isInstanceOf(NotFound.class);
  }

  @Test
  void aDraftBegunFromTheNewestHoldsWhatIsPublished() {
    var trade = trades.one();
    var draft = drafts.draft(eva(trade), drafts.begin(eva(trade), trade.programme(), true));
    assertThat(draft.edition()).isEqualTo(publications.edition(trade.publication()));
  }

  @Test
  void aDraftBegunWithNothingSaysWhatItLacks() {
    var trade = trades.one();
    var draft = drafts.draft(eva(trade), drafts.begin(eva(trade), trade.programme(), false));
    assertThat(drafts.flaws(draft)).extracting("field").containsExactly("version", "goals");
  }

  @Test
  void twoWhoWriteDifferentGoalsDoNotMeet() {
    var trade = trades.one();
    var seen = drafts.draft(eva(trade), trade.draft()).edition();
    change(trade, Change.add(goal(trade, 501, "Kant")));
    change(trade, Change.replace(Part.mark(seen.goals().getFirst()), goal(trade, 500, "Bund")));
    assertThat(titles(trade)).containsExactly("Bund", "Kant");
  }

  @Test
  void whatAColleagueChangedMeanwhileIsSaidAndNothingIsSaved() {
    var trade = trades.one();
    var was = Part.mark(drafts.draft(eva(trade), trade.draft()).edition().goals().getFirst());
    change(trade, Change.replace(was, goal(trade, 500, "Evas")));
    assertThatThrownBy(() -> change(trade, Change.replace(was, goal(trade, 500, "Oles"))))
        .isInstanceOfSatisfying(
            Overtaken.class, it -> assertThat(it.now().changedBy()).isEqualTo(trade.member()));
    assertThat(titles(trade)).containsExactly("Evas");
  }

  @Test
  void aGoalFollowsItsMarkWhereverItIsMoved() {
    var trade = trades.one();
    change(trade, Change.add(goal(trade, 501, "Kant")));
    var first = Part.mark(drafts.draft(eva(trade), trade.draft()).edition().goals().getFirst());
    change(trade, Change.move(first, 1));
    change(trade, Change.replace(first, goal(trade, 500, "Bund")));
    assertThat(titles(trade)).containsExactly("Kant", "Bund");
    change(trade, Change.move(Part.mark(goal(trade, 500, "Bund")), -7));
    assertThat(titles(trade)).containsExactly("Bund", "Kant");
  }

  @Test
  void everyChangeLeavesATrailOfWhoMadeIt() {
    var trade = trades.one();
    change(trade, Change.add(goal(trade, 501, "Kant")));
    assertThat(
            jdbc.sql(
                    """
                    select details ->> 'what' from audit.entry
                    where act = 'DraftChanged' and subject = :id and actor = :eva order by id
                    """)
                .param("id", trade.draft().value())
                .param("eva", trade.member())
                .query(String.class)
                .list())
        .containsExactly("begun", "goal 501");
  }

  @Test
  void whatIsPublishedIsADraftNoMore() {
    var trade = trades.one();
    publish(trade);
    assertThatThrownBy(() -> drafts.draft(eva(trade), trade.draft())).isInstanceOf(NotFound.class);
    assertThat(publications.of(trade.programme())).hasSize(2);
  }

  @Test
  void aDraftChangedSinceThePageWasDrawnIsNotPublished() {
    var trade = trades.one();
    var was = Part.ALL.mark(drafts.draft(eva(trade), trade.draft()).edition());
    change(trade, Change.add(goal(trade, 501, "Kant")));
    assertThatThrownBy(() -> drafts.publish(eva(trade), trade.draft(), was))
        .isInstanceOf(Overtaken.class);
    assertThat(publications.of(trade.programme())).hasSize(1);
  }

  @Test
  void aFlawedDraftStaysADraft() {
    var trade = trades.one();
    change(trade, Change.add(goal(trade, 500, "Samme nummer")));
    assertThatThrownBy(() -> publish(trade)).isInstanceOf(EditionFlawed.class);
    assertThat(titles(trade)).hasSize(2);
  }

  @Test
  void aNewMemberIsToldWithOneAddressThatOpensNothing() {
    var trade = trades.one();
    letters.deliver();
    var mail = letters.lastTo(trade.member());
    assertThat(mail.text())
        .contains("/udvalg")
        .contains(trade.member())
        .containsOnlyOnce("http://");
  }

  private void publish(Trade trade) {
    var was = Part.ALL.mark(drafts.draft(eva(trade), trade.draft()).edition());
    drafts.publish(eva(trade), trade.draft(), was);
  }

  private void change(Trade trade, Change change) {
    drafts.change(eva(trade), trade.draft(), change);
  }

  private List<String> titles(Trade trade) {
    return drafts.draft(eva(trade), trade.draft()).edition().goals().stream()
        .map(goal -> goal.title().danish())
        .toList();
  }

  private Goal goal(Trade trade, int no, String title) {
    var name = drafts.specialities(drafts.draft(eva(trade), trade.draft())).getFirst();
    return Wicker.goal(no, title, name);
  }

  private static Viewer.Office eva(Trade trade) {
    return new Viewer.Office(trade.member());
  }
}
