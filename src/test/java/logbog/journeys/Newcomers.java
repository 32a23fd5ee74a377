package logbog.journeys;

import java.util.UUID;
import logbog.Story;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import logbog.people.People;
import logbog.people.Viewer;
import org.springframework.stereotype.Component;

/** Apprentices who open an account in a window of theirs, and stay signed in there. */
@Component
class Newcomers {

  private static final String PASSWORD = "fyrretræ-og-høvl-26";

  private final Letters letters;
  private final People people;

  Newcomers(Letters letters, People people) {
    this.letters = letters;
    this.people = people;
  }

  /** Mads Holm, with people around him whom nobody else knows. */
  Story.Cast arrive(Window window) {
    var n = UUID.randomUUID().toString().substring(0, 8);
    var email = "mads-" + n + "@demo.example";
    window.open("/konto/opret").isOn("OpeningPage").type("Navn", "Mads Holm").type("E-mail", email);
    window.pick("#programme", "Møbelsnedker og orgelbygger").pick("#speciality", "Møbelsnedker");
    window.type("Adgangskode", PASSWORD).press("Opret konto").isOn("NoticePage");
    letters.deliver();
    window.open(letters.lastTo(email).link()).isOn("ProofPage").send().isOn("LoginPage");
    window.type("E-mail", email).type("Adgangskode", PASSWORD).press("Log ind").isOn("FrontPage");
    var id = people.claiming(EmailAddress.of(email)).getFirst().id();
    return new Story.Cast(
        new Viewer.Member(id, "Mads Holm"),
        email,
        "karen-" + n + "@nordlys.example",
        "poul-" + n + "@nordlys.example",
        "birgit-" + n + "@midtby.example");
  }
}
