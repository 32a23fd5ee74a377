package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import logbog.Snapshots;
import logbog.Story;
import logbog.declarations.PaperCode;
import logbog.mail.Letters;
import logbog.places.Campuses;
import org.junit.jupiter.api.Test;

/** A sheet signed on paper: photographed by the school, copied by one of its people. */
@JourneyTest
record PaperWayTest(Story story, Campuses campuses, Letters letters) {

  @Test
  void theSchoolAttachesAndCopiesAndTheTrainerIsTold(Windows windows) {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = story.asked(cast);
    var school = windows.desk().open("/papir/" + PaperCode.of(id).written()).sees("PaperDoorPage");
    school.follow("Jeg er fra skolen").isOn("CodeRequestPage");
    signIn(school, campus.colleague());
    school.sees("PaperPage").press("Vedhæft billedet").sees("PaperPage", "rejected");
    school.choose("#picture", "ark.png", Snapshots.page()).press("Vedhæft billedet");
    school.sees("PaperPage", "attached").follow("Skriv papiret af").sees("TranscriptPage");
    school.answerGoals(1).press("Gem, og fortsæt senere").isOn("TranscriptPage");
    school.press("Gør erklæringen for Mads Holm endelig").sees("TranscriptPage", "rejected");
    copy(school, cast.karen());
    school.press("Gør erklæringen for Mads Holm endelig").sees("OfficePage", "from-paper");
    assertThat(school.says()).contains("Fra papir", "underskrevet af Karen Lund");
    letters.deliver();
    var trainer = windows.phone().open(letters.lastTo(cast.karen()).link()).isOn("ReceiptPage");
    assertThat(trainer.says()).contains("Fra papir");
  }

  @Test
  void onAPhoneATrainerPrintsTheSheetAndAttachesIt(Windows windows) {
    var cast = story.cast();
    story.asked(cast);
    letters.deliver();
    var trainer = windows.narrowWithoutScript().open(letters.lastTo(cast.karen()).link());
    trainer.isOn("InvitationPage").put("#name", "Karen Lund").send().isOn("FillingPage");
    trainer.follow("Udfyld på papir").sees("PaperPage", "trainer");
    trainer.choose("#picture", "ark.png", Snapshots.page()).press("Vedhæft billedet");
    trainer.isOn("PaperPage");
    assertThat(trainer.says()).contains("af Karen Lund");
    trainer.follow("English").isOn("PaperPage");
    assertThat(new Danish().leftOn(trainer.page())).isEmpty();
  }

  @Test
  void theSchoolMailsAnEmptyForm(Windows windows) {
    var campus = campuses.one();
    var school = windows.phone().open("/home/blanket").isOn("CodeRequestPage");
    signIn(school, campus.owner());
    school.sees("EmptyFormPage").press("Hent skemaet").sees("EmptyFormPage", "rejected");
    school.pick("#programme", "Møbelsnedker og orgelbygger").pick("#speciality", "Møbelsnedker");
    school.put("#begun", "2025-08").put("#periodEnd", "2026-12-01");
    school.put("#mail", "mester-" + campus.owner()).press("Send linket");
    school.sees("EmptyFormPage", "sent");
    letters.deliver();
    assertThat(letters.lastTo("mester-" + campus.owner()).path()).startsWith("/blanket/");
  }

  private static void copy(Window school, String karen) {
    school.put("textarea[name=workAreas]", "Montage");
    for (var answer : new String[] {"goalsReached][value=YES", "needs][value=none"}) {
      school.check("input[name=" + answer + "]");
    }
    var today = LocalDate.now(ZoneOffset.UTC);
    school.check("input[name=talk][value=held]");
    school.put("input[name=talkHeld]", today.minusDays(3).toString());
    school.put("#signer", "Karen Lund").put("#signedOn", today.minusDays(2).toString());
    school.check("input[name=trainer][value=\"" + karen + "\"]").check("#compared");
  }

  private void signIn(Window window, String address) {
    window.type("E-mail", address).press("Send kode").isOn("CodeEntryPage");
    letters.deliver();
    window.type("Engangskode", letters.lastTo(address).code()).press("Log ind");
  }
}
