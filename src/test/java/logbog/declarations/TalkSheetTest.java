package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import logbog.Basketry;
import logbog.ModuleTest;
import logbog.Story;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What apprentice and trainer have to talk about (V13): differences, the widest first. */
@ModuleTest
record TalkSheetTest(
    Story story,
    Basketry basketry,
    SelfRatings ratings,
    TalkSheets sheets,
    Answers answers,
    LinkHolder holder,
    MockMvcTester http) {

  @Test
  void onlyDifferencesStandThereTheWidestFirst() {
    var cast = story.cast();
    var id = basketry.asked(cast, basketry.workshop(4), 1);
    ratings.rate(cast.mads(), id, Map.of(0, (short) 1, 1, (short) 1, 2, (short) 0), null);
    story.answered(cast, id);
    var sheet = sheets.of(story.karens(cast, id)).orElseThrow();
    assertThat(sheet.differences())
        .extracting(it -> it.goal().no(), Disagreement::steps, it -> it.trainer())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("502", 2, "Karen Lund"),
            org.assertj.core.groups.Tuple.tuple("500", 1, "Karen Lund"));
    assertThat(sheet.agreed()).isOne();
    assertThat(sheet.unrated()).isOne();
  }

  @Test
  void eachDifferenceIsAQuestionToTheOneWhoSeesMore() {
    var cast = story.cast();
    var id = basketry.asked(cast, basketry.workshop(4), 1);
    ratings.rate(cast.mads(), id, Map.of(0, (short) 3, 3, (short) 0), null);
    story.answered(cast, id);
    assertThat(holder.get(story.karens(cast, id), "/samtale"))
        .bodyText()
        .contains(
            "Mads Holm, hvad bygger du dit svar på? Karen Lund, hvad mangler?",
            "Karen Lund, hvad ser du, som Mads Holm ikke selv ser?");
  }

  @Test
  void theTrainerComparesOnlyWhatHasBeenAnswered() {
    var cast = story.cast();
    var id = basketry.asked(cast, basketry.workshop(4), 1);
    ratings.rate(cast.mads(), id, Map.of(0, (short) 3, 1, (short) 3), null);
    var karen = basketry.opened(cast, id);
    answers.rate(karen, 0, (short) 1, null);
    var sheet = sheets.of(karen).orElseThrow();
    assertThat(sheet.differences()).hasSize(1);
    assertThat(sheet.unanswered()).isEqualTo(3);
  }

  @Test
  void theApprenticeHasItOnceTheTrainersAnswersAreNoLongerTheTrainersOwn() {
    var cast = story.cast();
    var id = basketry.asked(cast, basketry.workshop(4), 1);
    ratings.rate(cast.mads(), id, Map.of(0, (short) 3), null);
    story.answered(cast, id);
    assertThatThrownBy(() -> sheets.of(cast.mads(), id)).isInstanceOf(NoSuchDeclaration.class);
    answers.complete(story.karens(cast, id), true);
    assertThat(sheets.of(cast.mads(), id).differences()).hasSize(1);
    assertThat(
            http.get().uri("/erklaeringer/{id}/samtale", id).with(Story.as(cast.mads())).exchange())
        .bodyText()
        .contains("Ét mål ser I forskelligt på", "Det går ikke til skolen");
  }

  @Test
  void whoHasNotRatedThemselfHasNothingToCompare() {
    var cast = story.cast();
    var id = basketry.asked(cast, basketry.workshop(4), 1);
    story.answered(cast, id);
    assertThat(holder.get(story.karens(cast, id), "/samtale"))
        .bodyText()
        .contains("Mads Holm har ikke vurderet sig selv, så der er ikke noget at sammenligne");
  }
}
