package logbog.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import logbog.ModuleTest;
import logbog.Story;
import logbog.Story.Cast;
import logbog.audit.Matter;
import logbog.audit.ReadAs;
import logbog.audit.Reading;
import logbog.audit.Readings;
import logbog.declarations.DeclarationId;
import logbog.declarations.Desk;
import logbog.declarations.Reached;
import logbog.declarations.Revisions;
import logbog.declarations.Words;
import logbog.people.Viewer;
import logbog.places.Campus;
import logbog.places.Campuses;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** "Revidér uddannelsesplan?" (V15): who is asked, who answers, and who sees what. */
@ModuleTest
record PlansTest(
    Story story,
    Campuses campuses,
    Plans plans,
    Desk desk,
    Revisions revisions,
    Readings readings,
    MockMvcTester http,
    JdbcClient jdbc,
    Clock clock) {

  private static final String NEEDS = "Mere tid til læsning af tegninger";

  @Test
  void specialNeedsAskTheSchoolAndSoDoGoalsNotReached() {
    assertThat(asks(Reached.YES, "")).isFalse();
    assertThat(asks(Reached.YES, NEEDS)).isTrue();
    assertThat(asks(Reached.PARTLY, "")).isTrue();
    assertThat(asks(Reached.NO, "")).isTrue();
  }

  @Test
  void onlyPeopleNamedAtTheSchoolOpenAndAnswer() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = signed(cast, Reached.YES, NEEDS);
    assertThat(plans.open(bo(campus), null).tasks())
        .extracting(PlanTask::declaration)
        .containsExactly(id);
    assertThat(plans.read(bo(campus), id).task().grounds()).containsExactly(Ground.SPECIAL_NEEDS);
    for (var other :
        List.of(cast.birgit(), cast.karen(), campuses.one().colleague(), story.cast().birgit())) {
      var office = new Viewer.Office(other);
      assertThatThrownBy(() -> plans.read(office, id)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> plans.notNeeded(office, id, "Nej")).isInstanceOf(NotFound.class);
      assertThat(plans.opensTo(office, id)).isFalse();
    }
    assertThat(plans.course(id).orElseThrow().answers()).isEmpty();
  }

  @Test
  void allThreeSeeThatItWasReadAndWhatWasAnswered() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = signed(cast, Reached.NO, "");
    assertThat(everyPage(cast, id))
        .allSatisfy(page -> assertThat(page).contains("Ingen på skolen har åbnet"));
    plans.read(bo(campus), id);
    assertThat(everyPage(cast, id))
        .allSatisfy(page -> assertThat(page).contains("Læst af Bo Holm"));
    plans.revised(bo(campus), id, new Revision(today(), "Ekstra uge i værkstedet", null));
    assertThat(everyPage(cast, id))
        .allSatisfy(
            page ->
                assertThat(page)
                    .contains(
                        "Uddannelsesplanen blev revideret", "Ekstra uge", "Svaret af Bo Holm"));
    assertThat(plans.open(bo(campus), null).tasks()).isEmpty();
  }

  @Test
  void aLaterAnswerHoldsAndTheEarlierStaysReadable() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = signed(cast, Reached.NO, "");
    plans.notNeeded(bo(campus), id, "Indhentes i næste periode");
    plans.revised(bo(campus), id, new Revision(today(), "Alligevel", null));
    var course = plans.course(id).orElseThrow();
    assertThat(course.answer().orElseThrow().revised()).isTrue();
    assertThat(course.earlier())
        .extracting(PlanAnswer::words)
        .containsExactly("Indhentes i næste periode");
    assertThatThrownBy(() -> jdbc.sql("delete from plans.answer").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void everyReadingIsTheApprenticesToSee() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = signed(cast, Reached.YES, NEEDS);
    plans.read(bo(campus), id);
    plans.read(bo(campus), id);
    assertThat(readings.of(cast.mads().id().value(), null))
        .filteredOn(reading -> reading.matter() == Matter.PLAN)
        .hasSize(2)
        .allSatisfy(
            reading -> {
              assertThat(reading.as()).isEqualTo(ReadAs.STAFF);
              assertThat(reading.name()).isEqualTo("Bo Holm");
            })
        .extracting(Reading::subject)
        .containsOnly(id.value());
  }

  @Test
  void theListSaysWhoAndNeverWhy() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    signed(cast, Reached.NO, NEEDS);
    assertThat(http.get().uri("/home/opgaver").with(Story.as(bo(campus))))
        .hasStatusOk()
        .bodyText()
        .contains("Mads Holm", "MS24-2")
        .doesNotContain(NEEDS, "Særlige behov", "særlige behov", "ikke nået");
    assertThat(http.get().uri("/home/opgaver").with(Story.office(cast.birgit()))).hasStatus(404);
  }

  /** What was replaced asks nothing; the correction asks for itself (V6). */
  @Test
  void aCorrectionTakesTheQuestionOver() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = signed(cast, Reached.NO, "");
    var revision = revisions.ask(cast.mads(), id, "Forkert niveau");
    desk.signs(story.karens(cast, revision), words(Reached.NO, ""));
    assertThat(plans.open(bo(campus), null).tasks())
        .extracting(PlanTask::declaration)
        .containsExactly(revision);
    assertThat(plans.course(id)).isEmpty();
  }

  @Test
  void anAnswerNeedsADayThatHasComeAndWordsOrAReason() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = signed(cast, Reached.NO, "");
    assertThat(answers(bo(campus), id, "", "", "")).contains("answer-error");
    assertThat(answers(bo(campus), id, "REVISED", today().plusDays(1).toString(), ""))
        .contains("on-error", "note-error");
    assertThat(answers(bo(campus), id, "NOT_NEEDED", "", "")).contains("because-error");
    assertThat(plans.course(id).orElseThrow().answers()).isEmpty();
  }

  private String answers(
      Viewer.Office office, DeclarationId id, String answer, String on, String note) {
    var result =
        http.post()
            .uri("/home/uddannelsesplan")
            .param("declaration", id.toString())
            .param("answer", answer)
            .param("on", on)
            .param("note", note)
            .with(Story.as(office))
            .with(Story.aForm())
            .exchange();
    assertThat(result).hasStatus(422);
    return text(result.getResponse().getContentAsByteArray());
  }

  private boolean asks(Reached reached, String needs) {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = signed(cast, reached, needs);
    return plans.course(id).isPresent() && plans.opensTo(bo(campus), id);
  }

  private DeclarationId signed(Cast cast, Reached reached, String needs) {
    var id = story.asked(cast);
    desk.signs(story.karens(cast, id), words(reached, needs));
    return id;
  }

  private Words words(Reached reached, String needs) {
    return new Words("Montage", reached, "", needs.isEmpty(), needs, today(), null, "", "");
  }

  private List<String> everyPage(Cast cast, DeclarationId id) {
    return List.of(
        page("/erklaeringer/" + id, cast.mads()),
        page("/home/erklaeringer/" + id, new Viewer.Office(cast.karen())),
        page("/home/erklaeringer/" + id, new Viewer.Office(cast.birgit())));
  }

  private String page(String path, Viewer viewer) {
    var answer = http.get().uri(path).with(Story.as(viewer)).exchange();
    assertThat(answer).hasStatusOk();
    return text(answer.getResponse().getContentAsByteArray());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static Viewer.Office bo(Campus campus) {
    return new Viewer.Office(campus.colleague());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
