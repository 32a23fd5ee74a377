package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import logbog.Basketry;
import logbog.ModuleTest;
import logbog.Story;
import logbog.documents.Proof;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import logbog.people.KnownAddresses;
import logbog.people.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A final declaration goes to the trade committee too (V10), and to nobody beside it. */
@ModuleTest
record FinalDeclarationsTest(
    Story story,
    Basketry basketry,
    FinalDeclarations finals,
    Ended ended,
    Revisions revisions,
    Correspondence correspondence,
    Letters letters,
    List<KnownAddresses> known,
    JdbcClient jdbc,
    MockMvcTester http) {

  private static final FinalsWanted ALL = new FinalsWanted(null, "");

  @Test
  void theCommitteesAddressIsToldAndReadsBehindACode() {
    var cast = story.cast();
    var workshop = basketry.workshop(4);
    assertThat(knows(workshop.receiver())).isFalse();
    var id = ended.signed(cast, workshop, Reached.YES, 3);
    letters.deliver();
    var mail = letters.lastTo(workshop.receiver());
    assertThat(mail.path()).isEqualTo("/udvalg/afsluttende/" + id);
    assertThat(mail.text()).contains("Mads Holm", "engangskode").doesNotContain("niveau");
    assertThat(knows(workshop.receiver())).isTrue();
    assertThat(reads(workshop.receiver(), id)).hasStatusOk().bodyText().contains("Karen Lund");
  }

  @Test
  void membersOfTheCommitteeReadItAndMembersOfAnotherDoNot() {
    var cast = story.cast();
    var workshop = basketry.workshop(4);
    var id = ended.signed(cast, workshop, Reached.YES, 3);
    assertThat(reads(workshop.trade().member(), id)).hasStatusOk();
    assertThat(finals.of(office(workshop.trade().member()), ALL, null, 50)).hasSize(1);
    assertThat(reads(workshop.trade().rival(), id)).hasStatus(404);
    assertThat(finals.of(office(workshop.trade().rival()), ALL, null, 50)).isEmpty();
    assertThat(reads("oluf@havnen.example", id)).hasStatus(404);
  }

  @Test
  void anOrdinaryDeclarationNeverReachesThem() {
    var cast = story.cast();
    var workshop = basketry.workshop(4);
    var id = basketry.asked(cast, workshop, 1);
    story.signed(cast, id);
    letters.deliver();
    assertThat(letters.to(workshop.receiver())).isEmpty();
    assertThat(reads(workshop.trade().member(), id)).hasStatus(404);
    assertThat(finals.of(office(workshop.trade().member()), ALL, null, 50)).isEmpty();
  }

  @Test
  void oneThatIsNotSignedYetReachesNobody() {
    var cast = story.cast();
    var workshop = basketry.workshop(4);
    var id = basketry.askedFinally(cast, workshop);
    story.answered(cast, id);
    assertThat(reads(workshop.trade().member(), id)).hasStatus(404);
  }

  @Test
  void anAddressThatIsReplacedReadsNothingFromThatMoment() {
    var cast = story.cast();
    var workshop = basketry.workshop(4);
    var id = ended.signed(cast, workshop, Reached.YES, 3);
    basketry.receives(workshop, "ny-" + workshop.receiver());
    assertThat(reads(workshop.receiver(), id)).hasStatus(404);
    assertThat(knows(workshop.receiver())).isFalse();
    letters.deliver();
    assertThat(letters.to(workshop.receiver())).isEmpty();
    assertThat(reads("ny-" + workshop.receiver(), id)).hasStatus(404);
  }

  @Test
  void everyReadingIsWrittenDownWithTheReadersAddress() {
    var cast = story.cast();
    var workshop = basketry.workshop(4);
    var id = ended.signed(cast, workshop, Reached.YES, 3);
    reads(workshop.receiver(), id);
    assertThat(
            jdbc.sql("select actor from audit.entry where subject = :id and act like '%Read%'")
                .param("id", id.value())
                .query(String.class)
                .list())
        .containsExactly(workshop.receiver());
  }

  @Test
  void specialNeedsAreNotForTheCommitteeOnThePageOrOnPaper() throws Exception {
    var cast = story.cast();
    var workshop = basketry.workshop(4);
    var id = ended.signed(cast, workshop, Reached.YES, 3);
    assertThat(reads(workshop.receiver(), id))
        .bodyText()
        .contains("Vises ikke for det faglige udvalg")
        .doesNotContain("Mere tid til læsning", cast.birgit(), cast.karen());
    assertThat(paper(workshop.receiver(), id))
        .contains("Vises ikke for det faglige udvalg")
        .doesNotContain("Mere tid til læsning");
  }

  @Test
  void whoeverFollowsUpSeesThatTheCommitteeWasTold() {
    var workshop = basketry.workshop(4);
    var id = ended.signed(story.cast(), workshop, Reached.YES, 3);
    assertThat(correspondence.about(List.of(id), Map.of()))
        .filteredOn(sent -> sent.delivery().to().value().equals(workshop.receiver()))
        .extracting(Sent::to, Sent::subject)
        .containsExactly(tuple(Sent.Role.COMMITTEE, "completed.committee"));
  }

  @Test
  void norIsWhyItWasCorrectedWhichMayTellOfThem() throws Exception {
    var cast = story.cast();
    var workshop = basketry.workshop(4);
    var first = ended.signed(cast, workshop, Reached.YES, 3);
    var id = revisions.ask(cast.mads(), first, "Ordblindhed skal nævnes");
    ended.sign(cast, id, Reached.YES, 3);
    assertThat(reads(workshop.receiver(), id))
        .hasStatusOk()
        .bodyText()
        .contains("Begrundelsen vises ikke")
        .doesNotContain("Ordblindhed");
    assertThat(paper(workshop.receiver(), id))
        .contains("Begrundelsen vises ikke")
        .doesNotContain("Ordblindhed");
    assertThat(http.get().uri("/home/erklaeringer/{id}", id).with(Story.office(cast.birgit())))
        .bodyText()
        .contains("Ordblindhed");
  }

  @Test
  void whoReceivesWithoutBeingAMemberFindsThemFromTheFrontPage() {
    var workshop = basketry.workshop(4);
    ended.signed(story.cast(), workshop, Reached.YES, 3);
    assertThat(http.get().uri("/home").with(Story.office(workshop.receiver())))
        .hasStatusOk()
        .bodyText()
        .contains("href=\"/udvalg\"");
    assertThat(http.get().uri("/udvalg").with(Story.office(workshop.receiver())))
        .hasStatusOk()
        .bodyText()
        .contains("/udvalg/afsluttende");
    assertThat(http.get().uri("/home").with(Story.office("nobody-" + workshop.receiver())))
        .bodyText()
        .doesNotContain("href=\"/udvalg\"");
  }

  @Test
  void aReceiptIsNeverTakenBack() {
    var id = ended.signed(story.cast(), basketry.workshop(4), Reached.YES, 3);
    assertThatThrownBy(
            () ->
                jdbc.sql("delete from declarations.final_copy where declaration_id = :id")
                    .param("id", id.value())
                    .update())
        .hasMessageContaining("final_copy");
  }

  private String paper(String address, DeclarationId id) throws Exception {
    return Proof.of(
            http.get()
                .uri("/udvalg/afsluttende/{id}/pdf", id)
                .with(Story.office(address))
                .exchange()
                .getResponse()
                .getContentAsByteArray())
        .text();
  }

  private boolean knows(String address) {
    return known.stream().anyMatch(it -> it.knows(EmailAddress.of(address)));
  }

  private MvcTestResult reads(String address, DeclarationId id) {
    return http.get().uri("/udvalg/afsluttende/{id}", id).with(Story.office(address)).exchange();
  }

  private static Viewer.Office office(String address) {
    return new Viewer.Office(address);
  }
}
