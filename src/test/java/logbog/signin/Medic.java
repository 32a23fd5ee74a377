package logbog.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import logbog.Browser;
import logbog.Browser.Answer;
import logbog.TestClock;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import logbog.mail.ReceivedMail;
import logbog.people.AccessLetters;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.Region;
import logbog.roles.Clinic;
import logbog.roles.Role;
import logbog.roles.Scope;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Someone of the medical track on the way in, and the browser they do it in. */
record Medic(Viewer.Clinician viewer, String email, Browser browser, Letters letters) {

  static final String PASSWORD = "kittel-og-havregrød-8";

  /** Where doctors of the tests come from. */
  @Component
  record Ward(
      Clinic clinic,
      People people,
      AccessLetters access,
      Letters letters,
      TransactionTemplate transaction,
      Clock clock) {

    /** Freja Holm, with a role and a letter of access. */
    Medic freja(MockMvcTester http) {
      return invited(clinic.as("Freja Holm", Role.TRAINEE, Scope.ALL), http);
    }

    /** Freja with password and app, in a browser that is not signed in, and a code yet to come. */
    Medic arrived(MockMvcTester http, TestClock time) {
      time.moveBy(Duration.ofMinutes(-2));
      var freja = freja(http);
      freja.arrive(time.instant());
      time.moveBy(Duration.ofMinutes(2));
      return freja.elsewhere(http);
    }

    Medic invited(Viewer.Clinician viewer, MockMvcTester http) {
      send(viewer.id());
      return medic(viewer, http);
    }

    Medic medic(Viewer.Clinician viewer, MockMvcTester http) {
      var email = people.get(viewer.id()).email().value();
      return new Medic(viewer, email, new Browser(http), letters);
    }

    /** Lise, whom an education lead has made a user: nobody knows her number. */
    Medic nameless(MockMvcTester http) {
      var email = EmailAddress.of("lise-" + System.nanoTime() + "@laege.example");
      var person = people.add("Lise Thorup", email);
      return invited(clinic.also(person, Role.RESEARCH_SUPERVISOR, Scope.in(Region.NORTH)), http);
    }

    boolean send(PersonId person) {
      return Boolean.TRUE.equals(transaction.execute(status -> access.send(person)));
    }

    /** The code an app shows now, or so many half minutes from now. */
    String code(Medic medic, int from, Authenticators apps) {
      var secret = apps.secret(medic.viewer().id()).orElseThrow();
      return secret.code(AppSecret.halfMinute(clock.instant()) + from);
    }
  }

  /** The same person in another browser. */
  Medic elsewhere(MockMvcTester http) {
    return new Medic(viewer, email, new Browser(http), letters);
  }

  ReceivedMail mail() {
    letters.deliver();
    return letters.lastTo(email);
  }

  /** Chooses a password by the letter of access. */
  Answer choose(String password) {
    var link = mail().path();
    browser.open(link);
    return browser.send(link, Map.of("password", password));
  }

  /** Takes the app the page offers, as its letters say. */
  Answer takeApp(Instant now) {
    var letters = browser.open("/laege/app").page().select(".lb-secret").text();
    return browser.send("/laege/app", Map.of("code", Phone.code(letters, now)));
  }

  /** The ten codes on the page. */
  List<String> recoveryCodes() {
    return browser.open("/laege/koder").page().select(".lb-secret").eachText();
  }

  Answer keepCodes() {
    browser.open("/laege/koder");
    return browser.send("/laege/koder", Map.of("kept", "on"));
  }

  /** All the way in, from the letter. */
  List<String> arrive(Instant now) {
    choose(PASSWORD);
    takeApp(now);
    var codes = recoveryCodes();
    keepCodes();
    return codes;
  }

  Answer signIn(String password) {
    return signIn("/laege", password);
  }

  Answer signIn(String page, String password) {
    browser.open(page);
    return browser.send("/laege", Map.of("email", email, "password", password));
  }

  Answer give(String code) {
    browser.open("/laege/kode");
    return browser.send("/laege/kode", Map.of("code", code));
  }

  boolean isIn() {
    return browser.open("/logbog").status() == 200;
  }

  String session() {
    return Objects.requireNonNull(browser.cookie("logbog")).split("\\.", 2)[0];
  }
}
