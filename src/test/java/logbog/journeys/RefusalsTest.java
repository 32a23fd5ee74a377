package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import logbog.Story;
import logbog.TestClock;
import logbog.declarations.Addressees;
import logbog.declarations.DeclarationId;
import logbog.declarations.Invitations;
import logbog.declarations.Requests;
import logbog.declarations.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What cannot be done is said on a page as whole as any, with the way on. */
@JourneyTest
record RefusalsTest(
    Story story,
    Tokens tokens,
    Requests requests,
    Addressees addressees,
    Invitations invitations,
    TestClock clock,
    JdbcClient jdbc) {

  @Test
  void everyKindOfDeadLinkSaysWhyAndWhatToDoNext(Windows windows) {
    var cast = story.cast();
    var window = windows.phone();
    window.open("/e/" + "Z".repeat(43)).sees("DeadLinkPage", "unknown");

    var newer = story.asked(cast, 1);
    addressees.resend(cast.mads(), newer, tokens.invitation(newer, cast.karen()));
    window.open(tokens.of(newer, cast.karen(), 1).path()).sees("DeadLinkPage", "newer");
    window.press("Send nyt link til samme adresse").sees("DeadLinkPage", "renewed");
    assertThat(window.says()).contains("Der er sendt et nyt link til k…@nordlys.example");

    var closed = story.asked(cast, 2);
    addressees.revoke(cast.mads(), closed, tokens.invitation(closed, cast.karen()));
    dead(window, cast, closed, "closed");

    var withdrawn = story.asked(cast, 3);
    requests.withdraw(cast.mads(), withdrawn);
    dead(window, cast, withdrawn, "withdrawn");

    var passedOn = story.karens(cast, story.asked(cast, 4));
    window.open(passedOn.path()).isOn("InvitationPage").follow("Jeg er ikke den rette");
    window.isOn("InvitationHandOnPage").press("Giv videre").sees("InvitationHandOnPage");
    window.put("#address", "ny-" + cast.karen()).press("Giv videre").sees("DeadLinkPage", "passed");

    var expired = story.asked(cast, 5);
    var signed = story.asked(cast, 6);
    story.signed(cast, signed);
    clock.moveBy(Duration.ofDays(300));
    dead(window, cast, expired, "expired");
    dead(window, cast, signed, "expired-signed");
  }

  @Test
  void everyErrorIsAPageInPlainWords(Windows windows) {
    var window = windows.phone();
    window.open("/findes-ikke").sees("ErrorPage", "404");
    window.open("/login").page().evaluate("document.querySelector('[name=_csrf]').value = 'x'");
    window.press("Log ind").sees("ErrorPage", "403");
    assertThat(window.says()).contains("Formularen er for gammel");
    window.open(Drawn.AWAY).sees("ErrorPage", "503");
    assertThat(window.says()).contains("Logbog svarer ikke lige nu");

    window.open("/login").type("E-mail", "ukendt@demo.example").type("Adgangskode", "x");
    window.press("Log ind").isOn("LoginPage");
    jdbc.sql("update web.throttle set count = 100000 where bucket like 'PASSWORD_PER_NETWORK%'")
        .update();
    window.type("Adgangskode", "x").press("Log ind").sees("ErrorPage", "429");
    assertThat(window.says()).contains("Der er gjort for mange forsøg");
    jdbc.sql("delete from web.throttle where bucket like 'PASSWORD_PER_NETWORK%'").update();
  }

  private void dead(Window window, Story.Cast cast, DeclarationId id, String why) {
    window.open(story.karens(cast, id).path()).sees("DeadLinkPage", why);
  }
}
