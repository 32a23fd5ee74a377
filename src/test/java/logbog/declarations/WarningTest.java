package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashMap;
import logbog.Basketry;
import logbog.ModuleTest;
import logbog.Story;
import logbog.mail.Letters;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A declaration warns while there is still time (V14), and says nothing of it in a mail but that.
 */
@ModuleTest
record WarningTest(
    Story story,
    Basketry basketry,
    Invitations invitations,
    Answers answers,
    Revisions revisions,
    LinkHolder holder,
    Desk desk,
    Letters letters,
    JdbcClient jdbc,
    MockMvcTester http) {

  private static final String SAYS = "Varsling: ét mål er i fare for ikke at blive nået i tide";

  @Test
  void apprenticeTrainerAndSchoolReadTheSameWarning() {
    var cast = story.cast();
    var id = basketry.asked(cast, basketry.workshop(4), 1);
    var token = story.signed(cast, id);
    var stands = "står på 0, skal stå på 2 før hovedforløb 2";
    assertThat(holder.get(token)).bodyText().contains(SAYS, stands);
    assertThat(desk.reads(cast.birgit(), id)).bodyText().contains(SAYS, stands);
    assertThat(http.get().uri("/erklaeringer/{id}", id).with(Story.as(cast.mads())).exchange())
        .bodyText()
        .contains(SAYS, stands);
    assertThat(atRisk(id)).isOne();
  }

  @Test
  void oneThatKeepsPaceWarnsOfNothing() {
    var cast = story.cast();
    var id = basketry.asked(cast, basketry.workshop(4), 1);
    signs(cast, id, 1);
    assertThat(desk.reads(cast.birgit(), id)).bodyText().doesNotContain("Varsling");
    assertThat(atRisk(id)).isZero();
  }

  @Test
  void theLettersSayThatItWarnsAndNeitherWhereNorHow() {
    var cast = story.cast();
    var workshop = basketry.workshop(4);
    story.signed(cast, basketry.asked(cast, workshop, 1));
    letters.deliver();
    for (var address : new String[] {cast.email(), cast.birgit()}) {
      var mail = letters.lastTo(address);
      assertThat(mail.text()).contains("Den giver en varsling");
      assertThat(mail.subject()).doesNotContain("varsling");
      assertThat(mail.text() + mail.html()).doesNotContain("Flette nummer", "niveau", "står på");
    }
    var fine = story.cast();
    signs(fine, basketry.asked(fine, workshop, 1), 2);
    letters.deliver();
    assertThat(letters.lastTo(fine.birgit()).text()).doesNotContain("varsling");
  }

  @Test
  void aCorrectionTakesTheWarningAway() {
    var cast = story.cast();
    var id = basketry.asked(cast, basketry.workshop(4), 1);
    story.signed(cast, id);
    var corrected = revisions.ask(cast.mads(), id, "Forkert niveau");
    signs(cast, corrected, 2);
    assertThat(atRisk(id)).isZero();
    assertThat(atRisk(corrected)).isZero();
    assertThat(desk.reads(cast.birgit(), id)).bodyText().doesNotContain("Varsling");
  }

  @Test
  void whatWasWarnedOfIsNeverChanged() {
    var cast = story.cast();
    var id = basketry.asked(cast, basketry.workshop(4), 1);
    story.signed(cast, id);
    assertThatThrownBy(
            () ->
                jdbc.sql("update declarations.warning set goals = '{2}' where declaration_id = :id")
                    .param("id", id.value())
                    .update())
        .hasMessageContaining("warning");
  }

  @Test
  void theTrainersNextLetterAndSheetSayThatSomethingHasStoodStill() {
    var cast = story.cast();
    var workshop = basketry.workshop(4);
    story.signed(cast, basketry.asked(cast, workshop, 1));
    var second = basketry.asked(cast, workshop, 2);
    letters.deliver();
    assertThat(letters.lastTo(cast.karen()).text()).doesNotContain("stået stille");
    assertThat(holder.get(basketry.opened(cast, second))).bodyText().doesNotContain("stået stille");
    story.signed(cast, second);
    var third = basketry.asked(cast, workshop, 3);
    letters.deliver();
    var mail = letters.lastTo(cast.karen());
    assertThat(mail.text()).contains("Noget har stået stille siden sidst");
    assertThat(mail.text() + mail.html()).doesNotContain("Flette nummer", "niveau");
    assertThat(holder.get(basketry.opened(cast, third)))
        .bodyText()
        .contains("2 mål har stået stille de sidste to gange")
        .contains("Har stået på samme niveau de sidste to gange");
  }

  /** One asked for twice, or a broken-off one that ends the day the next begins, is one period. */
  @Test
  void twoOfTheSameEndAreNoStandstill() {
    var cast = story.cast();
    var workshop = basketry.workshop(4);
    var first = basketry.asked(cast, workshop, 1);
    var second = basketry.asked(cast, workshop, 2);
    jdbc.sql(
            """
            update declarations.declaration set period_end = (
              select period_end from declarations.declaration where id = :first) where id = :second
            """)
        .param("first", first.value())
        .param("second", second.value())
        .update();
    story.signed(cast, first);
    story.signed(cast, second);
    basketry.asked(cast, workshop, 3);
    letters.deliver();
    assertThat(letters.lastTo(cast.karen()).text()).doesNotContain("stået stille");
  }

  private void signs(Story.Cast cast, DeclarationId id, int level) {
    var token = basketry.opened(cast, id);
    var levels = new HashMap<Integer, Short>();
    for (int i = 0; i < invitations.by(token).draft().levels().size(); i++) {
      levels.put(i, (short) level);
    }
    var shown = Shown.of(invitations.by(token).draft());
    answers.save(token, levels, story.words(), EnumSet.allOf(Wording.class), shown);
    answers.complete(token, true);
  }

  private int atRisk(DeclarationId id) {
    return jdbc.sql(
            "select coalesce(max(goals), 0) from declarations.at_risk where declaration_id = :id")
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }
}
