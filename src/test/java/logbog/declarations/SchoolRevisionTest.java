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
    Answers answers) {

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
}
