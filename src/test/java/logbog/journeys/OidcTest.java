package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.time.Clock;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import logbog.people.AccessLetters;
import logbog.people.People;
import logbog.places.Region;
import logbog.roles.Clinic;
import logbog.roles.Role;
import logbog.roles.Scope;
import logbog.signin.IdentityHouse;
import logbog.signin.OidcSwitch;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** A login elsewhere opens the logbook: to the provider, which is another site, and back. */
@JourneyTest
record OidcTest(
    Clinic clinic,
    People people,
    AccessLetters access,
    Letters letters,
    TransactionTemplate transaction,
    OidcSwitch choice,
    Clock clock) {

  private static final String DOOR = "**/authorize**";

  @Test
  void theLettersLinkBindsALoginElsewhereAndItLeadsInFromThenOn(Windows windows) {
    try (var house = new IdentityHouse(clock)) {
      choice.to(house);
      walk(windows, house);
    } finally {
      choice.off();
    }
  }

  private void walk(Windows windows, IdentityHouse house) {
    var subject = UUID.randomUUID().toString();
    var freja = clinic.as("Freja Holm", Role.TRAINEE, Scope.ALL).id();
    transaction.executeWithoutResult(status -> access.send(freja));
    letters.deliver();
    var phone = windows.phone();
    phone.page().route(DOOR, stay -> stay.fulfill(new Route.FulfillOptions().setStatus(204)));
    phone.open(letters.lastTo(people.get(freja).email().value()).link()).isOn("AccessPage");
    phone.picture("AccessPage-oidc-phone");
    phone.press("Log ind med Prøvebroen").sees("OidcAwayPage");
    phone.page().unroute(DOOR);
    phone.follow("Fortsæt til Prøvebroen");
    phone.type("Hvem er du?", subject).press("Log ind").sees("OidcBindPage");
    assertThat(phone.says()).contains("Freja hos broen", "logbogen for Freja Holm");
    phone.press("Ja, det er mig").isOn("ClinicianFrontPage");
    phone.open("/logbog/profil/sessioner").sees("SessionsPage", "oidc");
    phone.press("Log ud").isOn("FrontPage");

    house.showsOneFactor();
    phone.open("/logbog").sees("ClinicianLoginPage", "oidc").press("Log ind med Prøvebroen");
    phone.type("Hvem er du?", subject).press("Log ind").isOn("ErrorPage");
    assertThat(phone.says()).contains("kun logget ind med ét trin");
  }

  /** Her number is not known: that is asked, before anything opens, whoever vouches. */
  @Test
  void whatElseIsAskedIsAskedOnPagesOfOurs(Windows windows) {
    try (var house = new IdentityHouse(clock)) {
      choice.to(house);
      var subject = UUID.randomUUID().toString();
      var email = EmailAddress.of("lise-" + System.nanoTime() + "@laege.example");
      var lise = people.add("Lise Thorup", email);
      clinic.also(lise, Role.RESEARCH_SUPERVISOR, Scope.in(Region.NORTH));
      transaction.executeWithoutResult(status -> access.send(lise));
      letters.deliver();
      var phone = windows.phone();
      phone.open(letters.lastTo(email.value()).link()).press("Log ind med Prøvebroen");
      phone.type("Hvem er du?", subject).press("Log ind").isOn("OidcBindPage");
      phone.press("Ja, det er mig").isOn("OwnCprPage");
      phone.open("/laege").press("Log ind med Prøvebroen");
      phone.type("Hvem er du?", subject).press("Log ind").sees("OidcStepPage");
      phone.follow("Videre").isOn("OwnCprPage");
      phone.open("/logbog").isOn("ClinicianLoginPage");
    } finally {
      choice.off();
    }
  }
}
