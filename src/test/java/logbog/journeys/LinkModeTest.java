package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import logbog.Story;
import logbog.mail.Letters;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A demo set up to mail a link beside every code, with its mails to be read in the browser. */
@JourneyTest
@TestPropertySource(
    properties = {"logbog.demo=true", "spring.mail.host=", "logbog.signin.mode=LINK"})
record LinkModeTest(Story story, Letters letters, JdbcClient jdbc) {

  @Test
  void theSchoolSignsInByTheMailedLink(Windows windows) {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    var window = windows.phone().open("/home/erklaeringer/" + id).isOn("CodeRequestPage");
    window.type("E-mail", cast.birgit()).press("Send kode").isOn("CodeEntryPage");
    letters.deliver();
    var mail = letters.lastTo(cast.birgit());
    window.type("Engangskode", mail.code()).press("Log ind").isOn("CodeEntryPage");
    window.open(mail.link()).sees("CodeLinkPage").press("Log ind").isOn("OfficePage");
    assertThat(window.says()).contains("Mads Holm");
    window.open(mail.link()).sees("ErrorPage", "used-link");
  }

  @Test
  void theMailsOfTheDemoAreReadInTheBrowser(Windows windows) {
    var cast = story.cast();
    story.asked(cast);
    letters.deliver();
    var mail = letters.lastTo(cast.karen());
    var kept = UUID.randomUUID();
    jdbc.sql(
            """
            insert into mail.kept (id, letter, kept_at, recipient, subject, body_text, body_html)
            values (:id, :id, now(), :to, :subject, :text, :html)
            """)
        .param("id", kept)
        .param("to", mail.to())
        .param("subject", mail.subject())
        .param("text", mail.text())
        .param("html", mail.html())
        .update();
    var window = windows.phone().open("/dev/mail").sees("KeptMailsPage");
    assertThat(window.says()).contains(mail.to(), mail.link());
    var html = windows.phone().open("/dev/mail/" + kept + "/html");
    Whole.check(html.page(), "a letter", true);
    jdbc.sql("delete from mail.kept where letter = :id").param("id", kept).update();
  }
}
