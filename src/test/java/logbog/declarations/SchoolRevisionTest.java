package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import logbog.ModuleTest;
import logbog.Story;
import logbog.people.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The school asks for a correction of a signed declaration (V6). */
@ModuleTest
record SchoolRevisionTest(
    MockMvcTester http,
    Story story,
    Desk desk,
    Tokens tokens,
    Declarations declarations,
    Invitations invitations,
    Answers answers,
    Revisions revisions) {

  @Test
  void theSchoolAsksForACorrectionWithAReason() {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    assertThat(desk.asks(cast.birgit(), id, " "))
        .hasStatus(422)
        .bodyText()
        .contains("Skal udfyldes.");
    var asked = desk.asks(cast.birgit(), id, "Datoen for samtalen er forkert");
    assertThat(asked).hasStatus(303);
    var revision = Objects.requireNonNull(asked.getResponse().getRedirectedUrl());
    assertThat(http.get().uri(revision).with(Story.office(cast.birgit())))
        .hasStatusOk()
        .bodyText()
        .contains("Datoen for samtalen er forkert");
    assertThat(desk.reads(cast.birgit(), id)).bodyText().contains("En rettelse er på vej");
  }

  @Test
  void theCompanyAsksByItsLinkAndNotHere() {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    assertThat(desk.reads(cast.karen(), id)).bodyText().doesNotContain("Bed om en rettelse");
    assertThat(desk.asks(cast.karen(), id, "Forkert dato")).hasStatus(404);
    assertThat(desk.asks(story.cast().birgit(), id, "Forkert dato")).hasStatus(404);
    assertThat(desk.asks(story.cast().birgit(), id, "")).hasStatus(404);
  }

  @Test
  void aReplacedDeclarationSaysSoAndLeadsToTheOneThatHolds() {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    desk.asks(cast.birgit(), id, "Datoen for samtalen er forkert");
    var revision =
        Objects.requireNonNull(
            declarations.readBy(new Viewer.Office(cast.birgit()), id).revision());
    var token = tokens.of(revision, cast.karen());
    invitations.name(token, "Karen Lund");
    answers.complete(token, true);
    assertThat(desk.reads(cast.birgit(), id))
        .bodyText()
        .contains("Erklæringen er erstattet", "/home/erklaeringer/" + revision);
    assertThat(desk.reads(cast.birgit(), revision))
        .bodyText()
        .contains("Erklæringen retter en tidligere", "/home/erklaeringer/" + id);
  }

  /** Its prefilled levels are somebody's, but on this sheet nobody has answered yet. */
  @Test
  void theFirstTapOnACorrectionIsAnAnswer() {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    var link = tokens.of(revisions.ask(cast.mads(), id, "Forkert niveau"), cast.karen());
    invitations.name(link, "Karen Lund");
    var sheet = invitations.by(link).declaration().pinned();
    assertThat(answers.rate(link, 0, (short) 1, sheet).conflicts()).isEmpty();
    assertThat(answers.rate(link, 1, (short) 0, null).conflicts()).isEmpty();
    assertThat(invitations.by(link).draft().levels()).startsWith((short) 1, (short) 0);
  }
}
