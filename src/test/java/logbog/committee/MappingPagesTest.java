package logbog.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import logbog.ModuleTest;
import logbog.Story;
import logbog.Trade;
import logbog.Trades;
import logbog.people.Viewer;
import logbog.programmes.Fate;
import logbog.programmes.Mapping;
import logbog.programmes.Mapping.Kind;
import logbog.programmes.Wicker;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How a committee says what became of the goals of the edition before, and sees what differs. */
@ModuleTest
record MappingPagesTest(
    Trades trades, Drafts drafts, Mappings mappings, JdbcClient jdbc, MockMvcTester http) {

  @Test
  void whatTheTextsMakeLikelyIsProposed() {
    var trade = trades.one();
    assertThat(mappings.of(eva(trade), trade.draft()).orElseThrow().shown().fates())
        .containsExactly(new Fate(500, Kind.SAME, List.of(500)));
    assertThat(get(trade, "/kobling")).hasStatusOk().bodyText().contains("name=\"kind-500\"");
  }

  @Test
  void whatIsSavedIsFrozenWithThePublication() {
    var trade = trades.one();
    add(trade, 501);
    assertThat(post(trade, "", "SPLIT", "500, 501")).hasStatus(HttpStatus.SEE_OTHER);
    var was = Part.ALL.mark(drafts.draft(eva(trade), trade.draft()).edition());
    var publication = drafts.publish(eva(trade), trade.draft(), was);
    var row =
        jdbc.sql("select before, content from programmes.mapping where publication = :id")
            .param("id", publication.id().value())
            .query()
            .singleRow();
    assertThat(row.get("before")).isEqualTo(trade.publication().value());
    assertThat(Mapping.ofJson("" + row.get("content")).fates())
        .containsExactly(new Fate(500, Kind.SPLIT, List.of(500, 501)));
  }

  @Test
  void whatDoesNotFitIsSaidBesideItsField() {
    var trade = trades.one();
    add(trade, 501);
    assertThat(post(trade, "", "SAME", "500, 501")).bodyText().contains("Skriv nummeret på ét mål");
    assertThat(post(trade, "", "SPLIT", "501")).bodyText().contains("mindst to mål");
    assertThat(post(trade, "", "GONE", "501")).bodyText().contains("Lad feltet stå tomt");
    assertThat(post(trade, "", "MERGED", "77")).bodyText().contains("77 er ikke nummeret");
    assertThat(post(trade, "", "", "500"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("id=\"kind-500-error\"");
    assertThat(mappings.of(eva(trade), trade.draft()).orElseThrow().said()).isEmpty();
  }

  @Test
  void whatAColleagueSavedMeanwhileStands() {
    var trade = trades.one();
    assertThat(post(trade, "", "GONE", "")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(post(trade, "", "SAME", "500"))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains(trade.member() + " har gemt en ændring her");
    assertThat(mappings.of(eva(trade), trade.draft()).orElseThrow().shown().fates())
        .containsExactly(new Fate(500, Kind.GONE, List.of()));
  }

  @Test
  void aLineWhoseGoalLeftTheDraftIsLoose() {
    var trade = trades.one();
    add(trade, 501);
    post(trade, "", "SAME", "501");
    var goal = drafts.draft(eva(trade), trade.draft()).edition().goals().getLast();
    drafts.change(eva(trade), trade.draft(), Change.remove(Part.mark(goal)));
    assertThat(mappings.of(eva(trade), trade.draft()).orElseThrow().loose()).containsExactly(500);
    assertThat(get(trade, "/udgivelse")).bodyText().contains("passer ikke længere med kladden");
    assertThat(get(trade, "/kobling")).bodyText().contains("passer ikke længere");
  }

  @Test
  void theDraftIsComparedWithWhatItFollows() {
    var trade = trades.one();
    add(trade, 501);
    assertThat(difference(trade, ""))
        .hasStatusOk()
        .bodyText()
        .contains("1 nyt mål", "Kladde: Version 2", "Nyt mål")
        .doesNotContain("Bunde og kanter");
    assertThat(difference(trade, "?alt=on")).bodyText().contains("Bunde og kanter");
    var same = "udgave-" + trade.publication();
    assertThat(difference(trade, "?fra=" + same + "&til=" + same))
        .bodyText()
        .contains("Der er ingen forskelle");
  }

  private void add(Trade trade, int no) {
    var name = drafts.specialities(drafts.draft(eva(trade), trade.draft())).getFirst();
    drafts.change(eva(trade), trade.draft(), Change.add(Wicker.goal(no, "Slutte kanten", name)));
  }

  private MvcTestResult difference(Trade trade, String query) {
    return http.get()
        .uri("/udvalg/uddannelser/" + trade.programme() + "/forskel" + query)
        .with(Story.office(trade.member()))
        .exchange();
  }

  private MvcTestResult get(Trade trade, String under) {
    return http.get().uri(path(trade) + under).with(Story.office(trade.member())).exchange();
  }

  private MvcTestResult post(Trade trade, String was, String kind, String to) {
    var fields = new HashMap<>(Map.of("was", was, "kind-500", kind, "to-500", to));
    var request =
        http.post()
            .uri(path(trade) + "/kobling")
            .with(Story.office(trade.member()))
            .with(Story.aForm());
    fields.forEach(request::param);
    return request.exchange();
  }

  private static String path(Trade trade) {
    return "/udvalg/kladder/" + trade.draft();
  }

  private static Viewer.Office eva(Trade trade) {
    return new Viewer.Office(trade.member());
  }
}
