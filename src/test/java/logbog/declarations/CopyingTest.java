package logbog.declarations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import logbog.ModuleTest;
import logbog.Snapshots;
import logbog.Story;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import logbog.people.Viewer;
import logbog.places.Campus;
import logbog.places.Campuses;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A declaration signed on paper, copied by a named person of the school (V3, V4, V6, V8). */
@ModuleTest
record CopyingTest(
    MockMvcTester http,
    Story story,
    Campuses campuses,
    Tokens tokens,
    LinkHolder trainer,
    Papers papers,
    Transcripts transcripts,
    Declarations declarations,
    Checks checks,
    Letters letters,
    JdbcClient jdbc) {

  @Test
  void itIsCompletedFromPaperByNameAndEveryoneIsTold() {
    var told = told();
    copied(told);
    var filling = filling(told);
    assertThat(filling.signerName()).isEqualTo("Karen Lund");
    assertThat(filling.paper()).isNotNull();
    assertThat(filling.authors()).containsOnly("Karen Lund");
    var page =
        http.get().uri("/erklaeringer/" + told.id).with(Story.as(told.cast.mads())).exchange();
    assertThat(page)
        .bodyText()
        .contains("Fra papir", "Afskrevet af", "underskrevet af Karen Lund den");
    letters.deliver();
    var karens = letters.lastTo(told.cast.karen());
    assertThat(karens.text()).contains("papirark", told.campus.school().name());
    assertThat(letters.lastTo(told.cast.email()).text()).contains("underskrevet på papir");
    assertThat(letters.lastTo(told.cast.birgit()).text()).contains("underskrevet på papir");
    assertThat(letters.to(told.cast.karen()))
        .filteredOn(mail -> mail.subject().equals(karens.subject()))
        .hasSize(1);
  }

  @Test
  void theTrainerCanDisownItFromTheReceipt() {
    var told = told();
    copied(told);
    letters.deliver();
    var receipt = letters.lastTo(told.cast.karen()).path();
    var token = InvitationToken.valueOf(receipt.substring("/e/".length()));
    assertThat(trainer.get(token)).hasStatusOk().bodyText().contains("Fra papir");
    trainer.post(token, "/indsigelse", Map.of());
    assertThat(declarations.fileOf(told.cast.mads(), told.id).disputed()).isTrue();
  }

  @Test
  void theSignerMayBeOneWhoWasNotAskedButNotTheApprentice() {
    var told = told();
    var nina = "nina-" + told.cast.karen();
    transcripts.save(told.viewer(), told.id, levels(told), story.words(), all(), Map.of());
    var own = signature("Mads Holm", told.cast.email());
    assertThatThrownBy(() -> transcripts.complete(told.viewer(), told.id, own, true))
        .isInstanceOf(OwnAddress.class);
    transcripts.complete(told.viewer(), told.id, signature("Nina Ny", nina), true);
    letters.deliver();
    assertThat(letters.to(nina)).hasSize(1);
    assertThat(trainer.get(tokens.of(told.id, nina))).hasStatusOk().bodyText().contains("Nina Ny");
  }

  @Test
  void whatThePaperLacksIsLackingHereToo() {
    var told = told();
    assertThatThrownBy(
            () ->
                transcripts.complete(
                    told.viewer(), told.id, signature("Karen Lund", told.cast.karen()), true))
        .isInstanceOfSatisfying(
            Incomplete.class,
            missing ->
                assertThat(missing.missing().byField())
                    .containsKeys("goal-0", "workAreas", "specialNeeds", "talk"));
  }

  @Test
  void nothingIsCompletedWithoutAPicture() {
    var told = told();
    var page = papers.of(told.cast.mads(), told.id).pages().getFirst();
    papers.remove(told.cast.mads(), told.id, page.id());
    transcripts.save(told.viewer(), told.id, levels(told), story.words(), all(), Map.of());
    assertThatThrownBy(
            () ->
                transcripts.complete(
                    told.viewer(), told.id, signature("Karen Lund", told.cast.karen()), true))
        .isInstanceOfSatisfying(
            Incomplete.class,
            missing -> assertThat(missing.missing().byField()).containsOnlyKeys("picture"));
  }

  @Test
  void whatItRestsOnStaysAndThePageOfItCannotBeChanged() {
    var told = told();
    copied(told);
    var page = papers.of(told.cast.mads(), told.id).pages().getFirst();
    assertThatThrownBy(() -> papers.remove(told.cast.mads(), told.id, page.id()))
        .isInstanceOf(DeclarationClosed.class);
    assertThatThrownBy(
            () ->
                jdbc.sql("delete from declarations.paper_page where declaration_id = :id")
                    .param("id", told.id.value())
                    .update())
        .hasMessageContaining("never taken away");
  }

  @Test
  void onlyANamedPersonOfTheSchoolCopies() {
    var told = told();
    for (var address : new String[] {told.cast.birgit(), told.cast.karen()}) {
      var viewer = new Viewer.Office(address);
      assertThatThrownBy(() -> transcripts.of(viewer, told.id))
          .isInstanceOf(NoSuchDeclaration.class);
      assertThatThrownBy(() -> transcripts.complete(viewer, told.id, signature("X", address), true))
          .isInstanceOf(NoSuchDeclaration.class);
    }
    var elsewhere = new Viewer.Office(campuses.one().owner());
    assertThatThrownBy(() -> transcripts.of(elsewhere, told.id))
        .isInstanceOf(NoSuchDeclaration.class);
  }

  @Test
  void theTrainersUnfinishedAnswersAreNotTheSchoolsToRead() {
    var told = told();
    story.answered(told.cast, told.id);
    var office = Story.office(told.viewer().address());
    var path = "/home/erklaeringer/" + told.id + "/papir/afskrift";
    assertThat(http.get().uri(path).with(office))
        .hasStatusOk()
        .bodyText()
        .contains("i gang på skærmen")
        .doesNotContain("Maskinværksted", "Mere tid til læsning", "checked");
  }

  @Test
  void thePaperIsPartOfWhatIsHashedAndTheCheckSaysIt() {
    var told = told();
    copied(told);
    var file = declarations.fileOf(told.cast.mads(), told.id);
    var paper = Objects.requireNonNull(filling(told).paper());
    var code = Objects.requireNonNull(file.hallmark()).code();
    assertThat(new String(SignedRecord.bytes(file.declaration(), filling(told)), UTF_8))
        .startsWith("20:" + SignedRecord.FROM_PAPER)
        .contains(paper.pages().getFirst());
    assertThat(checks.by(code, "192.0.2.7").paper()).isEqualTo(paper);
    assertThat(http.get().uri(code.path())).hasStatusOk().bodyText().contains("Fra papir");
  }

  private record Told(Story.Cast cast, Campus campus, DeclarationId id) {
    Viewer.Office viewer() {
      return new Viewer.Office(campus.colleague());
    }
  }

  /** Mads has asked, and attached a picture of the sheet. */
  private Told told() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = story.asked(cast);
    papers.attach(cast.mads(), id, papers.looked("ark.png", Snapshots.page()));
    return new Told(cast, campus, id);
  }

  private void copied(Told told) {
    transcripts.save(told.viewer(), told.id, levels(told), story.words(), all(), Map.of());
    transcripts.complete(told.viewer(), told.id, signature("Karen Lund", told.cast.karen()), true);
  }

  private Map<Integer, Short> levels(Told told) {
    var levels = new TreeMap<Integer, Short>();
    var goals = transcripts.of(told.viewer(), told.id).declaration().sheet().goals().size();
    for (int i = 0; i < goals; i++) {
      levels.put(i, (short) (i % 3));
    }
    return levels;
  }

  private Filling filling(Told told) {
    return Objects.requireNonNull(declarations.fileOf(told.cast.mads(), told.id).filling());
  }

  private static Set<Wording> all() {
    return Set.of(Wording.values());
  }

  private static PaperSignature signature(String name, String address) {
    return new PaperSignature(name, today().minusDays(2), EmailAddress.of(address));
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
