package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import logbog.mail.Letters;
import logbog.people.AccessLetters;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.roles.Clinic;
import logbog.roles.Role;
import logbog.roles.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A device signs instead of a code, by a virtual authenticator of the browser. */
@JourneyTest
record PasskeyTest(
    Clinic clinic,
    People people,
    AccessLetters access,
    Letters letters,
    TransactionTemplate transaction,
    JdbcClient jdbc) {

  private static final String PASSWORD = "kittel-og-havregrød-8";

  @Test
  void aPasskeyIsMadeAndUsedAndItsAnswerCountsOnce(Windows windows) {
    var freja = clinic.as("Freja Holm", Role.TRAINEE, Scope.ALL).id();
    var email = people.get(freja).email().value();
    transaction.executeWithoutResult(status -> access.send(freja));
    letters.deliver();
    var phone = windows.phone();
    var answers = listen(phone.page());
    authenticator(phone.page());
    phone.open(letters.lastTo(email).link()).isOn("AccessPage");
    phone.type("Din nye adgangskode", PASSWORD).press("Gem adgangskode").isOn("AppPage");
    phone.press("Opret passkey").isOn("RecoveryPage").check("#kept").press("Videre");
    phone.isOn("ClinicianFrontPage").press("Log ud").isOn("FrontPage");

    signIn(phone, email).sees("SecondStepPage", "passkey").press("Brug passkey");
    phone.isOn("ClinicianFrontPage").press("Log ud").isOn("FrontPage");
    var used = answers.getLast();
    forgetTheCount(freja);

    signIn(phone, email);
    phone
        .page()
        .evaluate(
            "answer => { const form = document.querySelector('#passkey form');"
                + " form.elements.answer.value = answer; form.submit(); }",
            used);
    phone.page().waitForURL("**/laege/kode/passkey");
    assertThat(phone.isOn("SecondStepPage").says()).contains("Din passkey blev ikke godkendt");
    phone.open("/logbog").isOn("ClinicianLoginPage");
  }

  /**
   * As of a device that does not count, so that the challenge alone must stop what is sent again.
   */
  private void forgetTheCount(PersonId person) {
    jdbc.sql("update signin.passkey set counter = 0 where person = :person")
        .param("person", person.value())
        .update();
  }

  private static Window signIn(Window window, String email) {
    window.open("/laege").isOn("ClinicianLoginPage").type("E-mail", email);
    return window.type("Adgangskode", PASSWORD).press("Videre").isOn("SecondStepPage");
  }

  private static void authenticator(Page page) {
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    var asked = new JsonObject();
    asked.add("options", options);
    var browser = page.context().newCDPSession(page);
    browser.send("WebAuthn.enable");
    browser.send("WebAuthn.addVirtualAuthenticator", asked);
  }

  /** What the page has sent for its passkey. */
  private static List<String> listen(Page page) {
    var answers = new ArrayList<String>();
    page.onRequest(
        request -> {
          var sent = request.postData();
          if (sent != null && sent.contains("answer=")) {
            Stream.of(sent.split("&"))
                .filter(field -> field.startsWith("answer="))
                .map(field -> field.substring("answer=".length()))
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .forEach(answers::add);
          }
        });
    return answers;
  }
}
