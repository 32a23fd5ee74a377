package logbog.signin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import logbog.Browser;
import logbog.Browser.Answer;
import logbog.mail.Letters;
import logbog.mail.ReceivedMail;
import logbog.programmes.Programmes;
import logbog.programmes.Speciality;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An apprentice who opens an account, and the browser they do it in. */
record Apprentice(String email, Browser browser, Letters letters, Speciality speciality) {

  static final String PASSWORD = "blomkål-tordenvejr-7";

  /** Where apprentices of the tests come from. */
  @Component
  record School(Letters letters, Programmes programmes) {

    /** Sofie Bang, with an address of her own. */
    Apprentice sofie(MockMvcTester http) {
      var email = "sofie-" + System.nanoTime() + "@demo.example";
      var speciality = named("Bygningssnedker");
      return new Apprentice(email, new Browser(http), letters, speciality);
    }

    /** Sofie with a proven account, signed in. */
    Apprentice sofieSignedIn(MockMvcTester http) {
      var sofie = sofie(http);
      sofie.open();
      sofie.prove(sofie.mail().path());
      sofie.signIn(PASSWORD);
      return sofie;
    }

    Speciality named(String name) {
      return programmes.specialities().stream()
          .filter(s -> s.name().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }

  /** The same person in another browser. */
  Apprentice elsewhere(MockMvcTester http) {
    return new Apprentice(email, new Browser(http), letters, speciality);
  }

  Answer open() {
    return open(Map.of());
  }

  /** Opens an account with these fields changed. */
  Answer open(Map<String, String> changed) {
    var typed = new HashMap<String, String>();
    typed.put("name", "Sofie Bang");
    typed.put("email", email);
    typed.put("programme", speciality.programme().toString());
    typed.put("speciality", speciality.id().toString());
    typed.put("password", PASSWORD);
    typed.putAll(changed);
    browser.open("/konto/opret");
    return browser.send("/konto/opret", typed);
  }

  Answer prove(String link) {
    browser.open(link);
    return browser.send(link, Map.of());
  }

  Answer signIn(String password) {
    browser.open("/login");
    return browser.send("/login", Map.of("email", email, "password", password));
  }

  boolean isIn() {
    return browser.open("/laerepladsprojekt").status() == 200;
  }

  ReceivedMail mail() {
    letters.deliver();
    return letters.lastTo(email);
  }

  List<ReceivedMail> mails() {
    letters.deliver();
    return letters.to(email);
  }
}
