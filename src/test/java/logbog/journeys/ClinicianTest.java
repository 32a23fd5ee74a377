package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import logbog.people.AccessLetters;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.places.Region;
import logbog.roles.Clinic;
import logbog.roles.Role;
import logbog.roles.Scope;
import logbog.signin.Phone;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** The way into the medical track, from the letter to a way in made anew. */
@JourneyTest
record ClinicianTest(
    Clinic clinic,
    People people,
    AccessLetters access,
    Letters letters,
    TransactionTemplate transaction,
    Clock clock) {

  private static final String PASSWORD = "kittel-og-havregrød-8";

  @Test
  void aSupervisorIsLetInAndASecretariatMakesTheWayInAnew(Windows windows) {
    var email = EmailAddress.of("lise-" + System.nanoTime() + "@laege.example");
    var lise = people.add("Lise Thorup", email);
    clinic.also(lise, Role.RESEARCH_SUPERVISOR, Scope.in(Region.NORTH));
    var phone = windows.phone();
    phone.open(invite(lise, email)).sees("AccessPage").type("Din nye adgangskode", "kort");
    phone.press("Gem adgangskode").sees("AccessPage", "rejected");
    phone.type("Din nye adgangskode", PASSWORD).press("Gem adgangskode").sees("AppPage");
    phone.type("Kode fra appen", "1").press("Brug denne app").sees("AppPage", "rejected");
    var letters = phone.page().locator(".lb-secret").innerText();
    phone.type("Kode fra appen", Phone.code(letters, clock.instant())).press("Brug denne app");
    phone.sees("RecoveryPage").press("Videre").sees("RecoveryPage", "rejected");
    var recovery = phone.page().locator(".lb-secret").first().innerText();
    phone.check("#kept").press("Videre").sees("OwnCprPage").press("Gem, og gå videre");
    phone.sees("OwnCprPage", "rejected").put("#cpr", Clinic.cpr(108_000).written());
    phone.put("#mobile", "20 12 34 56").press("Gem, og gå videre").sees("ClinicianFrontPage");
    phone.open("/logbog/profil/sessioner").sees("SessionsPage");

    var desk = windows.desk().open("/logbog").sees("ClinicianLoginPage");
    desk.press("Videre").sees("ClinicianLoginPage", "rejected");
    signIn(desk, email).sees("SecondStepPage").type("Kode", "0").press("Log ind");
    desk.sees("SecondStepPage", "rejected").type("Kode", recovery).press("Log ind");
    desk.isOn("ClinicianFrontPage").open("/logbog/profil/sessioner").sees("SessionsPage", "two");
    desk.press("Log ud her").isOn("SessionsPage");
    phone.open("/logbog").isOn("ClinicianLoginPage");

    var inger = clinic.as("Inger Kjær", Role.SECRETARIAT, Scope.in(Region.NORTH));
    var office = arrived(windows, inger.id());
    office.open("/logbog/brugere/" + lise + "/login").sees("SignInResetPage");
    office.press("Nulstil login for Lise Thorup").sees("SignInResetPage", "rejected");
    office.check("#checked").press("Nulstil login for Lise Thorup").sees("SignInResetPage", "done");
    desk.open("/logbog").isOn("ClinicianLoginPage");
    this.letters.deliver();
    assertThat(this.letters.lastTo(email.value()).subject())
        .isEqualTo("Logbog – Adgangsoplysninger");
  }

  private Window arrived(Windows windows, PersonId person) {
    var email = people.get(person).email();
    var desk = windows.desk().open(invite(person, email)).isOn("AccessPage");
    desk.type("Din nye adgangskode", PASSWORD).press("Gem adgangskode").isOn("AppPage");
    var letters = desk.page().locator(".lb-secret").innerText();
    desk.type("Kode fra appen", Phone.code(letters, clock.instant())).press("Brug denne app");
    return desk.isOn("RecoveryPage").check("#kept").press("Videre").isOn("ClinicianFrontPage");
  }

  private String invite(PersonId person, EmailAddress email) {
    transaction.executeWithoutResult(status -> access.send(person));
    letters.deliver();
    return letters.lastTo(email.value()).link();
  }

  private static Window signIn(Window window, EmailAddress email) {
    window.type("E-mail", email.value()).type("Adgangskode", PASSWORD);
    return window.press("Videre");
  }
}
