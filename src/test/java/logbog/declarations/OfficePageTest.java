package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import logbog.ModuleTest;
import logbog.Story;
import org.junit.jupiter.api.Test;

/** What a school or company reads of a declaration. */
@ModuleTest
record OfficePageTest(
    Story story, Desk desk, Tokens tokens, Invitations invitations, Answers answers) {

  @Test
  void anUnfinishedAnswerIsNobodysToRead() {
    var cast = story.cast();
    var id = story.asked(cast);
    story.answered(cast, id);
    assertThat(desk.reads(cast.birgit(), id))
        .hasStatusOk()
        .bodyText()
        .contains("Mads Holm", "En oplæringsansvarlig er i gang")
        .doesNotContain("Maskinværksted", "Mere tid til læsning", "Karen Lund");
  }

  @Test
  void theSchoolSeesHowManyLevelsWereAcceptedUnchanged() {
    var cast = story.cast();
    story.signed(cast, story.asked(cast, 1));
    var id = story.asked(cast, 2);
    var token = tokens.of(id, cast.karen());
    invitations.name(token, "Karen Lund");
    var goals = invitations.by(token).draft().levels().size();
    answers.save(
        token, Map.of(0, (short) 3), Words.none(), EnumSet.noneOf(Wording.class), Shown.nothing());
    answers.acceptUnchanged(token);
    desk.signs(token, story.words());
    assertThat(desk.reads(cast.birgit(), id))
        .bodyText()
        .contains((goals - 1) + " af " + goals + " niveauer er accepteret som uændrede");
  }

  @Test
  void specialNeedsAreReadHere() {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    assertThat(desk.reads(cast.birgit(), id))
        .bodyText()
        .contains("Mere tid til læsning af tegninger");
  }

  @Test
  void aTalkThatIsNotHeldIsNoticed() {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = story.karens(cast, id);
    invitations.name(token, "Karen Lund");
    desk.signs(
        token,
        new Words(
            "Montage",
            Reached.YES,
            "",
            true,
            "",
            null,
            LocalDate.now(ZoneOffset.UTC).plusWeeks(1),
            "",
            ""));
    assertThat(desk.reads(cast.birgit(), id))
        .bodyText()
        .contains("Samtalen mangler", "Samtalen er ikke holdt endnu", "Ingen");
  }

  @Test
  void aDisputedDeclarationSaysSo() {
    var cast = story.cast();
    var id = story.asked(cast);
    invitations.dispute(story.signed(cast, id));
    assertThat(desk.reads(cast.birgit(), id)).bodyText().contains("Erklæringen er bestridt");
  }
}
