package logbog.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import logbog.ModuleTest;
import logbog.Story;
import logbog.Trade;
import logbog.Trades;
import logbog.people.Viewer;
import logbog.programmes.Goal;
import logbog.programmes.Translated;
import logbog.programmes.Wicker;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages a committee writes on: what is wrong is said beside its field, and nothing is lost. */
@ModuleTest
record DraftPagesTest(Trades trades, Drafts drafts, MockMvcTester http) {

  @Test
  void whatIsWrongWithAGoalIsSaidBesideItsFieldAndTheTextStands() {
    var trade = trades.one();
    var form = goal(trade, "500", "Bund");
    form.put("item-1-no", "2");
    form.put("item-1-text", "Anden målpind");
    form.put("item-1-from", "2026-08-01");
    form.put("item-1-to", "2026-07-31");
    assertThat(post(trade, "/maal/nyt", form))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("id=\"no-error\"", "Målnummer 500 står der to gange")
        .contains("id=\"item-1-to-error\"", "Slutdatoen ligger før startdatoen")
        .contains("Anden målpind");
  }

  @Test
  void aGoalIsWrittenWithDatedItemsAndSpecialities() {
    var trade = trades.one();
    var form = goal(trade, "501", "Kant");
    form.put("item-0-to", "31.7.2027");
    form.put("speciality-0-from", "2026-08-01");
    form.put("kind-EUX", "on");
    form.put("required-0-before", "1");
    form.put("required-0-level", "2");
    assertThat(post(trade, "/maal/nyt", form)).hasStatus(HttpStatus.SEE_OTHER);
    var goal = drafts.draft(eva(trade), trade.draft()).edition().goals().getLast();
    assertThat(goal.items().getFirst().to()).isEqualTo("2027-07-31");
    assertThat(goal.specialities().getFirst().from()).isEqualTo("2026-08-01");
    assertThat(goal.kinds()).hasToString("[EUX]");
    assertThat(goal.required()).hasSize(1);
    assertThat(get(trade, "/maal/2")).bodyText().contains("value=\"2027-07-31\"", "Kant");
  }

  @Test
  void whatAColleagueSavedMeanwhileIsSaidAndWhatWasTypedStands() {
    var trade = trades.one();
    var seen = drafts.draft(eva(trade), trade.draft()).edition().goals().getFirst();
    var name = drafts.specialities(drafts.draft(eva(trade), trade.draft())).getFirst();
    drafts.change(
        eva(trade), trade.draft(), Change.replace(Part.mark(seen), Wicker.goal(500, "Evas", name)));
    var form = goal(trade, "500", "Oles");
    form.put("was", Part.mark(seen));
    assertThat(post(trade, "/maal/1", form))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains(trade.member() + " har gemt en ændring her", "Oles");
    var theirs = drafts.draft(eva(trade), trade.draft()).edition().goals().getFirst();
    assertThat(theirs.title().danish()).isEqualTo("Evas");
    form.put("was", Part.mark(theirs));
    assertThat(post(trade, "/maal/1", form)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(drafts.draft(eva(trade), trade.draft()).edition().goals().getFirst().title())
        .hasToString("Translated[danish=Oles, english=]");
  }

  @Test
  void aScaleThatDoesNotRiseIsSaidBesideItsLevel() {
    var trade = trades.one();
    var form = new TreeMap<>(Map.of("was", "x", "reachedFrom", "0"));
    level(form, 0, "2");
    level(form, 1, "1");
    assertThat(post(trade, "/skala", form))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("id=\"level-1-value-error\"", "1 står efter 2");
  }

  @Test
  void workAreasAreOneALineWithTheirEnglishBeside() {
    var trade = trades.one();
    var was = Part.TEXTS.mark(drafts.draft(eva(trade), trade.draft()).edition());
    var form = Map.of("was", was, "workAreas", "Drejning\nFletning", "workAreasEnglish", "Turning");
    assertThat(post(trade, "/tekster", form)).hasStatus(HttpStatus.SEE_OTHER);
    var areas = drafts.draft(eva(trade), trade.draft()).edition().texts().workAreas();
    assertThat(areas).extracting("danish").containsExactly("Drejning", "Fletning");
    assertThat(areas).extracting("english").containsExactly("Turning", "");
  }

  @Test
  void thePreviewHasNothingToSend() {
    var trade = trades.one();
    assertThat(get(trade, "/forhaandsvisning"))
        .hasStatusOk()
        .bodyText()
        .contains("Bunde og kanter", "name=\"g0\"")
        .doesNotContain("/svar", "sheet.js", "type=\"submit\">Gem");
  }

  @Test
  void alsoADraftThatCouldNotBePublishedCanBeSeen() {
    var trade = trades.one();
    var name = drafts.specialities(drafts.draft(eva(trade), trade.draft())).getFirst();
    var odd =
        new Goal(
            0,
            Translated.NOTHING,
            Translated.NOTHING,
            Set.of(),
            List.of(Wicker.in(name)),
            List.of(Wicker.item(1, "")),
            0,
            List.of(new Goal.Required(1, 77)),
            null);
    drafts.change(eva(trade), trade.draft(), Change.add(odd));
    assertThat(get(trade, "/forhaandsvisning")).hasStatusOk();
    assertThat(get(trade, "")).hasStatusOk().bodyText().contains("Skalaen har ikke niveauet 77");
    assertThat(get(trade, "/maal/2")).hasStatusOk();
    assertThat(get(trade, "/udgivelse")).hasStatusOk().bodyText().doesNotContain("id=\"publish\"");
  }

  private static void level(Map<String, String> form, int row, String value) {
    form.put("level-" + row + "-value", value);
    form.put("level-" + row + "-label", value);
    form.put("level-" + row + "-words", "niveau " + value);
  }

  private TreeMap<String, String> goal(Trade trade, String no, String title) {
    var name = drafts.specialities(drafts.draft(eva(trade), trade.draft())).getFirst();
    return new TreeMap<>(
        Map.of(
            "was", "",
            "no", no,
            "title", title,
            "item-0-no", "1",
            "item-0-text", "Lærlingen kan det.",
            "speciality-0-name", name,
            "speciality-0-has", "on"));
  }

  private MvcTestResult get(Trade trade, String under) {
    return http.get().uri(path(trade) + under).with(Story.office(trade.member())).exchange();
  }

  private MvcTestResult post(Trade trade, String under, Map<String, String> fields) {
    var request =
        http.post().uri(path(trade) + under).with(Story.office(trade.member())).with(Story.aForm());
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
