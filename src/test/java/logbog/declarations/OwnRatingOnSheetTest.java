package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import logbog.Basketry;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.Story;
import org.junit.jupiter.api.Test;

/** What the trainer's sheet does with the apprentice's own rating (V13). */
@ModuleTest
record OwnRatingOnSheetTest(
    Story story,
    Basketry basketry,
    SelfRatings ratings,
    Invitations invitations,
    Answers answers,
    LinkHolder holder,
    Statements statements) {

  @Test
  void theApprenticesLevelIsShownOnlyWhenTheTrainerHasGivenOne() {
    var cast = story.cast();
    var id = basketry.asked(cast, basketry.workshop(4), 1);
    ratings.rate(cast.mads(), id, Map.of(0, (short) 3, 1, (short) 2), null);
    var karen = basketry.opened(cast, id);
    assertThat(holder.get(karen))
        .bodyText()
        .contains("Mads Holm har selv vurderet 2 af 4 mål", "data-o=\"3\"")
        .doesNotContain("<p class=\"s-own\">");
    holder.tap(karen, Map.of("g0", "1", "sheet", pinned(karen)));
    assertThat(holder.get(karen))
        .bodyText()
        .contains("<p class=\"s-own\">Egen vurdering: 3</p>", "data-o=\"2\"")
        .doesNotContain("data-o=\"3\"");
  }

  @Test
  void onlyGoalsOnWhichLastTimeAndTheApprenticeAgreeAreLeftAsTheyWere() {
    var cast = story.cast();
    var workshop = basketry.workshop(4);
    story.signed(cast, basketry.asked(cast, workshop, 1));
    var id = basketry.asked(cast, workshop, 2);
    ratings.rate(cast.mads(), id, Map.of(0, (short) 0, 1, (short) 3), null);
    var karen = basketry.opened(cast, id);
    assertThat(holder.get(karen)).bodyText().contains("3 mål kan stå som sidst");
    answers.acceptUnchanged(karen);
    assertThat(invitations.by(karen).draft().levels())
        .containsExactly((short) 0, null, (short) 2, (short) 3);
  }

  @Test
  void theTrainerNeverWaitsForIt() {
    var cast = story.cast();
    var id = basketry.asked(cast, basketry.workshop(4), 1);
    assertThat(holder.get(basketry.opened(cast, id)))
        .bodyText()
        .contains("Mads Holm har ikke vurderet sig selv endnu");
    story.signed(cast, id);
    assertThat(ratings.of(cast.mads(), id).own()).isNull();
    assertThat(ratings.of(cast.mads(), id).open()).isFalse();
  }

  @Test
  void aSheetOfFortyGoalsKeepsToItsSizeWithBothRatingsOnIt() throws Exception {
    var cast = story.cast();
    var workshop = basketry.workshop(40);
    story.signed(cast, basketry.asked(cast, workshop, 1));
    var id = basketry.asked(cast, workshop, 2);
    var all = new HashMap<Integer, Short>();
    for (int i = 0; i < 40; i++) {
      all.put(i, (short) 3);
    }
    ratings.rate(cast.mads(), id, all, null);
    var karen = basketry.opened(cast, id);
    answers.save(karen, all, story.words(), EnumSet.allOf(Wording.class), Shown.nothing());
    holder.get(karen);
    assertThat(statements.of(() -> holder.get(karen))).hasSizeLessThanOrEqualTo(3);
    var page = holder.get(karen).getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(page).contains("Egen vurdering: 3");
    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(45 * 1024);
  }

  private String pinned(InvitationToken token) {
    return invitations.by(token).declaration().pinned().hex();
  }
}
