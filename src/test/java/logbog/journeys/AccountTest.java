package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import logbog.mail.Letters;
import org.junit.jupiter.api.Test;

/** An account from the first letter to the last: unproven, proven, forgotten, changed. */
@JourneyTest
record AccountTest(Letters letters) {

  private static final String PASSWORD = "fyrretræ-og-høvl-26";

  @Test
  void anAccountIsProvenItsPasswordForgottenAndItsPersonChanged(Windows windows) {
    var email = "mads-" + UUID.randomUUID() + "@demo.example";
    var window = windows.phone().open("/konto/opret").sees("OpeningPage");
    window.type("Navn", "Mads Holm").type("E-mail", email);
    window.pick("#programme", "Bygningssnedker").pick("#speciality", "Bygningssnedker");
    window.type("Adgangskode", PASSWORD).press("Opret konto").isOn("NoticePage");
    signIn(window, email, PASSWORD).sees("UnprovenPage").press("Send mailen igen");
    window.isOn("NoticePage");
    letters.deliver();
    var proof = letters.lastTo(email).link();
    window.open(proof).isOn("ProofPage").send().isOn("LoginPage");
    window.open(proof).sees("ErrorPage", "used-link");
    signIn(window, email, "forkert-kode-26").sees("LoginPage", "rejected");

    window.follow("Glemt adgangskode?").isOn("ForgottenPage").press("Send link");
    window.sees("ForgottenPage", "rejected").type("E-mail", email).press("Send link");
    window.sees("NoticePage", "forgotten");
    letters.deliver();
    window
        .open(letters.lastTo(email).link())
        .isOn("NewPasswordPage")
        .type("Ny adgangskode", "kort");
    window.press("Gem ny adgangskode").sees("NewPasswordPage", "rejected");
    window.type("Ny adgangskode", "stemmejern-i-regnvejr-3").press("Gem ny adgangskode");
    signIn(window, email, "stemmejern-i-regnvejr-3").isOn("FrontPage");

    window.follow("Profil").sees("ProfilePage").put("#name", "").press("Gem navn og speciale");
    window.sees("ProfilePage", "rejected").put("#name", "Mads Lund").press("Gem navn og speciale");
    assertThat(window.isOn("ProfilePage").says()).contains("Navn og speciale er gemt.");
    window.open("/laerepladsprojekt").sees("ProjectListPage");
    window.open("/tilgaengelighed").sees("AccessibilityPage");
  }

  private static Window signIn(Window window, String email, String password) {
    window.open("/login").isOn("LoginPage").type("E-mail", email).type("Adgangskode", password);
    return window.press("Log ind");
  }
}
