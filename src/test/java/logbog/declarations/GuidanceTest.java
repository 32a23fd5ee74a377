package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import logbog.ModuleTest;
import logbog.Story;
import logbog.intake.Intake;
import logbog.intake.Laid;
import logbog.programmes.Programmes;
import logbog.programmes.SpecialityId;
import org.junit.jupiter.api.Test;

/** What the committee wants a trainer to know stands on the sheet, before its goals. */
@ModuleTest
record GuidanceTest(
    Story story,
    Requests requests,
    Invitations invitations,
    LinkHolder link,
    Intake intake,
    Programmes programmes) {

  @Test
  void theCommitteesGuidanceStandsBeforeTheFirstGoal() throws Exception {
    Laid.read(
        intake,
        "7411.scale.csv",
        """
        kind;value;label;words
        level;0;0;nej
        level;1;1;ja
        text;guidance;;Tal målene igennem sammen, før I svarer.
        """);
    Laid.read(
        intake,
        "7411.csv",
        """
        programme_no;programme;version;valid_from;speciality;goal_no;goal_title;item_no;item_text;item_valid_from;item_valid_to
        7411;Vejledt håndværk;1;2015-08-01;Vejledt kurvefletning;1;Det eneste mål;1;Tekst;2015-08-01;
        """);
    var cast = story.cast();
    var ask = story.ask(cast, 1);
    var id =
        requests.request(
            cast.mads(),
            new Ask(
                guided(),
                ask.begun(),
                ask.workplace(),
                ask.period(),
                ask.trainers(),
                ask.contacts()));
    var token = story.karens(cast, id);
    invitations.name(token, "Karen Lund");
    assertThat(link.get(token))
        .bodyText()
        .containsSubsequence(
            "Fra det faglige udvalg", "Tal målene igennem sammen, før I svarer.", "Det eneste mål");
    var unguided = story.answered(cast, story.asked(cast, 2));
    assertThat(link.get(unguided)).bodyText().doesNotContain("Fra det faglige udvalg");
  }

  private SpecialityId guided() {
    return programmes.specialities().stream()
        .filter(speciality -> speciality.name().equals("Vejledt kurvefletning"))
        .findFirst()
        .orElseThrow()
        .id();
  }
}
