package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import logbog.ModuleTest;
import logbog.Story;
import logbog.mail.EmailAddress;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The apprentice sees who passed a declaration on (V8), on its correction too. */
@ModuleTest
record PassedOnTest(
    MockMvcTester http,
    Story story,
    Tokens tokens,
    Invitations invitations,
    Answers answers,
    Revisions revisions) {

  @Test
  void theGiverIsNamedOnTheDeclarationAndOnItsCorrection() {
    var cast = story.cast();
    var id = story.asked(cast);
    var given = "ny-" + cast.karen();
    invitations.handOn(story.answered(cast, id), EmailAddress.of(given));
    var link = tokens.of(id, given);
    invitations.name(link, "Nina Ny");
    answers.complete(link, true);
    var revision = revisions.ask(cast.mads(), id, "Forkert dato");
    var passedOn = "Fik den givet videre fra " + cast.karen();
    for (var shown : new DeclarationId[] {id, revision}) {
      assertThat(http.get().uri("/erklaeringer/" + shown).with(Story.as(cast.mads())))
          .hasStatusOk()
          .bodyText()
          .containsOnlyOnce(passedOn);
    }
  }
}
