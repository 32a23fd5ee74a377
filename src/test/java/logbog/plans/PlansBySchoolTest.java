package logbog.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import logbog.ModuleTest;
import logbog.Story;
import logbog.Story.Cast;
import logbog.TestClock;
import logbog.declarations.Ask;
import logbog.declarations.DeclarationId;
import logbog.declarations.Desk;
import logbog.declarations.Period;
import logbog.declarations.Reached;
import logbog.declarations.Requests;
import logbog.declarations.Words;
import logbog.people.Viewer;
import logbog.places.Campus;
import logbog.places.Campuses;
import logbog.web.NotFound;
import org.junit.jupiter.api.Test;

/** For which school whoever is named at one answers, and for how long it is asked (V15). */
@ModuleTest
record PlansBySchoolTest(
    Story story, Campuses campuses, Plans plans, Desk desk, Requests requests, TestClock time) {

  /** Whoever is named at several schools answers for the one whose list the declaration went to. */
  @Test
  void theAnswerNamesTheSchoolItIsGivenFor() {
    var cast = story.cast();
    var elsewhere = campuses.one();
    var campus = campuses.with(cast.birgit());
    var bo = new Viewer.Office(elsewhere.colleague());
    campuses.appoint(campus.school(), elsewhere.colleague(), "Bo Holm");
    var id = signed(cast);
    plans.read(bo, id);
    plans.notNeeded(bo, id, "Indhentes");
    var course = plans.course(id).orElseThrow();
    assertThat(course.answer().orElseThrow().schoolName()).isEqualTo(campus.school().name());
    assertThat(course.openings())
        .extracting(PlanOpening::schoolName)
        .containsExactly(campus.school().name());
  }

  /** An apprentice of another school has named Bo's own address: that makes him nobody there. */
  @Test
  void nobodyAnswersForASchoolWhereTheyAreNotNamed() {
    var campus = campuses.one();
    var other = campuses.one();
    var cast = story.cast();
    var named = new Cast(cast.mads(), cast.email(), cast.karen(), cast.poul(), campus.colleague());
    var ask = story.ask(named, 1);
    var period = ask.period();
    var id =
        requests.request(
            cast.mads(),
            new Ask(
                ask.speciality(),
                ask.begun(),
                ask.workplace(),
                new Period(
                    period.kind(),
                    period.end(),
                    period.mainCourse(),
                    other.school().name(),
                    other.no(),
                    period.className()),
                ask.trainers(),
                ask.contacts()));
    desk.signs(story.karens(named, id), words());
    assertThat(plans.opensTo(bo(campus), id)).isFalse();
    assertThat(plans.open(bo(campus), null).tasks()).isEmpty();
    assertThatThrownBy(() -> plans.notNeeded(bo(campus), id, "Nej")).isInstanceOf(NotFound.class);
  }

  @Test
  void whatWasAskedForTwoYearsAgoIsNotWalkedThroughAnyMore() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    signed(cast);
    time.moveBy(Duration.ofDays(700));
    assertThat(plans.open(bo(campus), null).tasks()).hasSize(1);
    time.moveBy(Duration.ofDays(32));
    assertThat(plans.open(bo(campus), null).tasks()).isEmpty();
  }

  private DeclarationId signed(Cast cast) {
    var id = story.asked(cast);
    desk.signs(story.karens(cast, id), words());
    return id;
  }

  private Words words() {
    var said = story.words();
    return new Words("Montage", Reached.NO, "", true, "", said.talkHeld(), null, "", "");
  }

  private static Viewer.Office bo(Campus campus) {
    return new Viewer.Office(campus.colleague());
  }
}
