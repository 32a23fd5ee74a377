package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import logbog.Basketry;
import logbog.Story;
import logbog.mail.Letters;
import org.junit.jupiter.api.Test;

/** A trade committee's office, from the mail that a final declaration has come (V10). */
@JourneyTest
record FinalTest(Story story, Basketry basketry, Letters letters) {

  @Test
  void aFinalDeclarationIsReadByItsCommittee(Windows windows) {
    var workshop = basketry.workshop(3);
    var cast = story.cast();
    story.signed(cast, basketry.askedFinally(cast, workshop));
    letters.deliver();
    var committee = windows.desk();
    committee.open(letters.lastTo(workshop.receiver()).link()).isOn("CodeRequestPage");
    committee.type("E-mail", workshop.receiver()).press("Send kode").isOn("CodeEntryPage");
    letters.deliver();
    committee.type("Engangskode", letters.lastTo(workshop.receiver()).code()).press("Log ind");
    committee.sees("FinalPage");
    assertThat(committee.says()).contains("Mads Holm", "Vises ikke for det faglige udvalg");
    committee.follow("Alle afsluttende erklæringer").sees("FinalListPage");
    assertThat(committee.says()).contains("Mål ikke nået", "Mads Holm");
    committee.pick("#ready", "De klare").press("Vis").sees("FinalListPage", "none");
    assertThat(committee.says()).contains("Ingen passer på det valgte");
    committee.open("/udvalg").sees("BoardPage", "receiver");
    assertThat(committee.says()).contains("modtager afsluttende erklæringer");
  }
}
