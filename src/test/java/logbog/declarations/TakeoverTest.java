package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import logbog.ModuleTest;
import logbog.Story;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import logbog.people.Viewer;
import logbog.places.Successors;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A trainer who leaves hands over and says who takes over (V8, V9). */
@ModuleTest
record TakeoverTest(
    MockMvcTester http,
    Story story,
    Desk desk,
    LinkHolder trainer,
    Tokens tokens,
    Declarations declarations,
    Successors successors,
    RequestTyping apprentice,
    Letters letters) {

  @Test
  void everyChosenSheetIsHandedOnWithItsAnswersAndTheApprenticeSeesIt() {
    var cast = story.cast();
    var id = story.asked(cast);
    var karens = story.answered(cast, id);
    var nina = "nina-" + cast.karen();
    assertThat(handsOver(cast, nina, List.of(id), false)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(trainer.get(karens)).hasStatus(HttpStatus.GONE);
    assertThat(desk.reads(cast.karen(), id)).as("handed on").hasStatus(404);
    assertThat(desk.reads(nina, id)).as("before completing").hasStatus(404);
    assertThat(http.get().uri("/erklaeringer/" + id).with(Story.as(cast.mads())))
        .bodyText()
        .contains("Fik den givet videre fra " + cast.karen());
    letters.deliver();
    assertThat(letters.lastTo(cast.email()).subject()).contains("givet videre");
    assertThat(letters.lastTo(nina).path()).isEqualTo(tokens.of(id, nina).path());
    desk.signs(tokens.of(id, nina), story.words());
    assertThat(desk.reads(nina, id)).hasStatusOk().bodyText().contains("Maskinværksted");
  }

  /** Sent again, it was meant. */
  @Test
  void anAddressThatLooksLikeASlipIsAskedAboutOnce() {
    var cast = story.cast();
    var id = story.asked(cast);
    var slip = "nina@" + cast.karen().split("@")[1].replace(".example", ".exmple");
    var meant = slip.replace(".exmple", ".example");
    var page = handsOver(cast, slip, List.of(id), false);
    assertThat(page).hasStatus(422).bodyText().contains("Mente du " + meant, slip);
    assertThat(
            hands(
                cast,
                Map.of(
                    "sheet",
                    tokens.invitation(id, cast.karen()).toString(),
                    "address",
                    slip,
                    "checked",
                    slip)))
        .hasStatus(HttpStatus.SEE_OTHER);
    var ninas = tokens.of(id, slip);
    var fixed = meant.replace("example", "exampl");
    assertThat(trainer.post(ninas, "/videregivelse", Map.of("address", fixed)))
        .hasStatus(422)
        .bodyText()
        .contains("name=\"checked\" value=\"" + fixed);
    assertThat(trainer.post(ninas, "/videregivelse", Map.of("address", fixed, "checked", fixed)))
        .hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void whatIsSignedStaysAsItIsAndReadableToTheSigner() {
    var cast = story.cast();
    var signed = story.asked(cast, 1);
    story.signed(cast, signed);
    var open = story.asked(cast, 2);
    var before = declarations.fileOf(cast.mads(), signed).hallmark();
    handsOver(cast, "nina-" + cast.karen(), List.of(open), true);
    assertThat(declarations.fileOf(cast.mads(), signed).hallmark()).isEqualTo(before);
    assertThat(desk.reads(cast.karen(), signed)).hasStatusOk();
    assertThat(desk.reads("nina-" + cast.karen(), signed)).hasStatus(404);
  }

  @Test
  void oneWhoWasAskedFromTheStartKeepsTheirOwnLink() {
    var cast = story.cast();
    var id = story.asked(cast);
    var pouls = tokens.of(id, cast.poul());
    handsOver(cast, cast.poul(), List.of(id), false);
    assertThat(trainer.get(pouls)).hasStatusOk();
    assertThat(trainer.get(story.karens(cast, id))).hasStatus(HttpStatus.GONE);
  }

  @Test
  void nobodyHandsOverAnothersSheet() {
    var cast = story.cast();
    var id = story.asked(cast);
    var pouls = tokens.invitation(id, cast.poul()).toString();
    assertThat(hands(cast, Map.of("sheet", pouls, "address", "nina-" + cast.karen())))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(trainer.get(tokens.of(id, cast.poul()))).hasStatusOk();
  }

  @Test
  void noSheetIsHandedToItsOwnApprentice() {
    var cast = story.cast();
    var id = story.asked(cast);
    assertThat(handsOver(cast, cast.email(), List.of(id), false))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(trainer.get(story.karens(cast, id))).hasStatusOk();
  }

  @Test
  void theNextRequestBeginsWithTheSuccessor() {
    var cast = story.cast();
    story.signed(cast, story.asked(cast, 1));
    handsOver(cast, "nina-" + cast.karen(), List.of(), true);
    assertThat(http.get().uri("/erklaeringer/ny").with(Story.as(cast.mads())))
        .bodyText()
        .contains("Karen Lund er holdt op, og Nina Ny har overtaget")
        .contains("value=\"nina-" + cast.karen() + "\"")
        .doesNotContain("type=\"email\" value=\"" + cast.karen() + "\"");
  }

  @Test
  void theOldAddressIsQuestionedOnceAndThenTaken() {
    var cast = story.cast();
    story.signed(cast, story.asked(cast, 1));
    handsOver(cast, "nina-" + cast.karen(), List.of(), true);
    var form = apprentice.form(cast);
    assertThat(apprentice.send(cast.mads(), form))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Karen Lund er holdt op, Nina Ny har overtaget", "nina-" + cast.karen());
    var insisting = new HashMap<>(form);
    insisting.put("former", cast.karen());
    assertThat(apprentice.send(cast.mads(), insisting)).hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void itCanBeTakenBackAlsoByOneWhoHasNothingElseHere() {
    var cast = story.cast();
    var id = story.asked(cast);
    handsOver(cast, "nina-" + cast.karen(), List.of(id), true);
    var karen = EmailAddress.of(cast.karen());
    assertThat(successors.knows(karen)).isTrue();
    assertThat(successors.of(List.of(karen))).containsKey(karen);
    http.post()
        .uri("/home/laerested/overtagelse/fortrydelse")
        .with(Story.office(cast.karen()))
        .with(Story.aForm())
        .exchange();
    assertThat(successors.of(List.of(karen))).isEmpty();
    letters.deliver();
    assertThat(letters.to("nina-" + cast.karen()))
        .as("a word taken back is not mailed")
        .noneMatch(mail -> mail.subject().contains("overtager"));
  }

  @Test
  void aSuccessorWhoLeftTooIsPassedOver() {
    var cast = story.cast();
    handsOver(cast, cast.poul(), List.of(), true);
    var poul = new Viewer.Office(cast.poul());
    hands(
        poul.address(),
        Map.of("address", "nina-" + cast.karen(), "name", "Nina Ny", "leaver", "Poul Krogh"));
    var karen = EmailAddress.of(cast.karen());
    assertThat(successors.of(List.of(karen)).values())
        .extracting(successor -> successor.address().value())
        .containsExactly("nina-" + cast.karen());
  }

  private MvcTestResult handsOver(
      Story.Cast cast, String to, List<DeclarationId> sheets, boolean leaving) {
    var fields = new HashMap<String, String>();
    fields.put("address", to);
    fields.put("leaving", leaving ? "on" : "");
    sheets.forEach(id -> fields.put("sheet", tokens.invitation(id, cast.karen()).toString()));
    if (!leaving) {
      fields.remove("leaving");
    }
    return hands(cast, fields);
  }

  private MvcTestResult hands(Story.Cast cast, Map<String, String> fields) {
    var named = new HashMap<>(fields);
    named.put("leaver", "Karen Lund");
    named.put("name", "Nina Ny");
    return send(cast.karen(), named);
  }

  private MvcTestResult hands(String office, Map<String, String> fields) {
    var leaving = new HashMap<>(fields);
    leaving.put("leaving", "on");
    return send(office, leaving);
  }

  private MvcTestResult send(String office, Map<String, String> fields) {
    var request = http.post().uri("/home/laerested/overtagelse").with(Story.office(office));
    fields.forEach(request::param);
    return request.with(Story.aForm()).exchange();
  }
}
