package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import logbog.ModuleTest;
import logbog.Snapshots;
import logbog.Story;
import logbog.people.Viewer;
import logbog.places.Campus;
import logbog.places.Campuses;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How a paper sheet is copied, from the first tick on (V3, V6, V9). */
@ModuleTest
record CopyingFormTest(
    MockMvcTester http,
    Story story,
    Campuses campuses,
    Papers papers,
    Transcripts transcripts,
    Declarations declarations,
    JdbcClient jdbc) {

  /** They could not disown it, and a year typed wrong would stand for good. */
  @Test
  void whoCopiesIsNotWhoSignedAndTheDayIsNearThePeriod() {
    var told = told();
    transcripts.save(told.viewer(), told.id(), levels(told), story.words(), all(), Map.of());
    var end = transcripts.of(told.viewer(), told.id()).declaration().period().end();
    var signature =
        new PaperSignature("Karen Lund", end.minusYears(1).minusDays(1), told.viewer().email());
    assertThatThrownBy(() -> transcripts.complete(told.viewer(), told.id(), signature, true))
        .isInstanceOfSatisfying(
            Incomplete.class,
            missing ->
                assertThat(missing.missing().byField()).containsOnlyKeys("signedOn", "trainer"));
  }

  /** The levels of last time stand on it (V9). */
  @Test
  void openingItToBeCopiedIsAReadingTheApprenticeSees() {
    var told = told();
    http.get()
        .uri("/home/erklaeringer/" + told.id() + "/papir/afskrift")
        .with(Story.office(told.viewer().address()))
        .exchange();
    assertThat(
            jdbc.sql(
                    "select count(*) from audit.entry where subject = :id and act = 'DeclarationRead'")
                .param("id", told.id().value())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void theFormTakesItFromTheFirstTickToTheEnd() {
    var told = told();
    var fields = new HashMap<String, String>();
    levels(told).forEach((goal, level) -> fields.put("g" + goal, level.toString()));
    fields.put("workAreas", "Montage");
    fields.put("goalsReached", "YES");
    fields.put("needs", "none");
    fields.put("talk", "agreed");
    fields.put("talkAgreed", today().minusDays(3).toString());
    var half = post(told, "/afskrift", fields);
    assertThat(half).hasStatus(HttpStatus.SEE_OTHER);
    fields.put("signer", "Karen Lund");
    fields.put("signedOn", today().minusDays(5).toString());
    fields.put("trainer", told.cast().karen());
    assertThat(post(told, "/afskrift", fields)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(
            http.get()
                .uri("/home/erklaeringer/" + told.id() + "/papir/afskrift")
                .with(Story.office(told.viewer().address())))
        .bodyText()
        .contains("value=\"Karen Lund\"", fields.get("signedOn"));
    assertThat(post(told, "/afsendelse", fields)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    fields.put("compared", "on");
    assertThat(post(told, "/afsendelse", fields)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(filling(told).workAreas()).isEqualTo("Montage");
  }

  private MvcTestResult post(Told told, String under, Map<String, String> fields) {
    var request = http.post().uri("/home/erklaeringer/" + told.id() + "/papir" + under);
    fields.forEach(request::param);
    return request.with(Story.office(told.viewer().address())).with(Story.aForm()).exchange();
  }

  private record Told(Story.Cast cast, Campus campus, DeclarationId id) {
    Viewer.Office viewer() {
      return new Viewer.Office(campus.colleague());
    }
  }

  /** Mads has asked, and attached a picture of the sheet. */
  private Told told() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = story.asked(cast);
    papers.attach(cast.mads(), id, papers.looked("ark.png", Snapshots.page()));
    return new Told(cast, campus, id);
  }

  private Map<Integer, Short> levels(Told told) {
    var levels = new TreeMap<Integer, Short>();
    var goals = transcripts.of(told.viewer(), told.id()).declaration().sheet().goals().size();
    for (int i = 0; i < goals; i++) {
      levels.put(i, (short) (i % 3));
    }
    return levels;
  }

  private Filling filling(Told told) {
    return Objects.requireNonNull(declarations.fileOf(told.cast().mads(), told.id()).filling());
  }

  private static Set<Wording> all() {
    return Set.of(Wording.values());
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
