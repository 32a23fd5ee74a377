package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import logbog.Basketry;
import logbog.ModuleTest;
import logbog.Story;
import logbog.mail.Letters;
import logbog.people.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The committee's list of final declarations (V10), and who of it is ready. */
@ModuleTest
record FinalListTest(
    Story story,
    Basketry basketry,
    FinalDeclarations finals,
    Ended ended,
    Invitations invitations,
    Answers answers,
    Revisions revisions,
    Letters letters,
    JdbcClient jdbc,
    MockMvcTester http) {

  private static final FinalsWanted ALL = new FinalsWanted(null, "");

  @Test
  void itIsReadyWhenItIsSignedStandsAndTheGoalsAreReached() {
    var workshop = basketry.workshop(4);
    var cast = story.cast();
    var ready = ended.signed(cast, workshop, Reached.YES, 3);
    ended.signed(story.cast(), workshop, Reached.PARTLY, 3);
    ended.signed(story.cast(), workshop, Reached.YES, 2);
    var eva = office(workshop.trade().member());
    assertThat(finals.of(eva, ALL, null, 50))
        .extracting(FinalLine::readiness)
        .containsExactly(Readiness.NOT_REACHED, Readiness.NOT_REACHED, Readiness.READY);
    assertThat(finals.of(eva, new FinalsWanted(true, ""), null, 50))
        .extracting(FinalLine::id)
        .containsExactly(ready);
    assertThat(finals.of(eva, new FinalsWanted(false, "mads nordlys"), null, 50)).hasSize(2);
    assertThat(finals.of(eva, new FinalsWanted(null, "ingen"), null, 50)).isEmpty();
    invitations.dispute(story.karens(cast, ready));
    assertThat(finals.of(eva, ALL, null, 50))
        .extracting(FinalLine::readiness)
        .endsWith(Readiness.DISPUTED);
  }

  @Test
  void aCorrectionIsReceivedByItselfAndTheOldOneIsNoLongerReady() {
    var cast = story.cast();
    var workshop = basketry.workshop(4);
    var id = ended.signed(cast, workshop, Reached.YES, 3);
    var corrected = revisions.ask(cast.mads(), id, "Forkert niveau");
    answers.complete(basketry.opened(cast, corrected), true);
    letters.deliver();
    assertThat(letters.lastTo(workshop.receiver()).path())
        .isEqualTo("/udvalg/afsluttende/" + corrected);
    assertThat(finals.of(office(workshop.receiver()), ALL, null, 50))
        .extracting(FinalLine::readiness)
        .containsExactly(Readiness.READY, Readiness.REPLACED);
    assertThat(reads(workshop.receiver(), id))
        .bodyText()
        .contains("/udvalg/afsluttende/" + corrected);
  }

  @Test
  void theListIsPagedByReceiptAndLeavesAsATable() throws Exception {
    var workshop = basketry.workshop(4);
    for (int i = 0; i < 3; i++) {
      ended.signed(story.cast(), workshop, Reached.YES, 3);
    }
    var eva = office(workshop.trade().member());
    var two = finals.of(eva, ALL, null, 2);
    assertThat(finals.of(eva, ALL, two.getLast().receipt(), 2)).hasSize(1);
    var csv =
        http.get()
            .uri("/udvalg/afsluttende/csv?ready=ja&text=")
            .with(Story.as(eva))
            .exchange()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(csv.lines()).hasSize(4);
    assertThat(csv).contains("Klar til svendebrev", "Mads Holm");
    assertThat(
            jdbc.sql(
                    "select count(distinct learner) from audit.entry where actor = :eva and details ->> 'matter' = 'EXPORT'")
                .param("eva", eva.address())
                .query(Long.class)
                .single())
        .isEqualTo(3);
  }

  @Test
  void goalsMustStandWhereTheCommitteeRequiresThemAtTheEnd() {
    var cast = story.cast();
    var sheet =
        invitations
            .by(basketry.opened(cast, basketry.askedFinally(cast, basketry.workshop(2))))
            .declaration()
            .sheet();
    assertThat(EndOfTraining.below(sheet, List.of((short) 3, (short) 2))).isZero();
    assertThat(EndOfTraining.below(sheet, List.of((short) 2, (short) 2))).isOne();
    assertThat(EndOfTraining.below(sheet, List.of((short) 2, (short) 1))).isEqualTo(2);
  }

  private MvcTestResult reads(String address, DeclarationId id) {
    return http.get().uri("/udvalg/afsluttende/{id}", id).with(Story.office(address)).exchange();
  }

  private static Viewer.Office office(String address) {
    return new Viewer.Office(address);
  }
}
