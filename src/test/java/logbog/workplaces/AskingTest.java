package logbog.workplaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.declarations.RequestDrafts;
import logbog.mail.Letters;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An apprentice asks the firm, and the answer fills the request that waits (V2). */
@ModuleTest
record AskingTest(
    MockMvcTester http, Story story, RequestDrafts drafts, Letters letters, TestClock clock) {

  private static final Map<String, String> ANSWER =
      Map.of(
          "by", "Karen Lund",
          "cvr", "13748136",
          "workplaceName", "Nordlys Møbler ApS",
          "trainer1", "poul@nordlys.example");

  @Test
  void theAnswerStandsInTheDraftAndTheApprenticeIsTold() {
    var cast = story.cast();
    var draft = drafts.keep(cast.mads(), Map.of("className", "MS24-2", "trainer1", "wrong"));
    var link = asks(cast, draft);
    assertThat(letters.lastTo(cast.karen()).text())
        .contains("Mads Holm")
        .doesNotContain("MS24-2", cast.email());
    assertThat(answers(link, ANSWER)).hasStatus(HttpStatus.SEE_OTHER);
    var filled = drafts.find(cast.mads(), draft).orElseThrow().fields();
    assertThat(filled)
        .containsEntry("className", "MS24-2")
        .containsEntry("cvr", "13748136")
        .containsEntry("trainer1", "poul@nordlys.example");
    letters.deliver();
    assertThat(letters.lastTo(cast.email()).path()).isEqualTo("/erklaeringer/ny?kladde=" + draft);
    assertThat(letters.lastTo(cast.email()).text()).contains("Karen Lund");
  }

  @Test
  void openingTheLinkChangesNothing() {
    var cast = story.cast();
    var draft = drafts.keep(cast.mads(), Map.of("className", "MS24-2"));
    var link = asks(cast, draft);
    for (int n = 0; n < 3; n++) {
      assertThat(http.get().uri(link)).hasStatusOk().bodyText().contains("Mads Holm");
    }
    assertThat(drafts.find(cast.mads(), draft).orElseThrow().fields()).doesNotContainKey("cvr");
  }

  @Test
  void itIsAnsweredOnce() {
    var cast = story.cast();
    var draft = drafts.keep(cast.mads(), Map.of("className", "MS24-2"));
    var link = asks(cast, draft);
    answers(link, ANSWER);
    var other = new HashMap<>(ANSWER);
    other.put("trainer1", "frede@other.example");
    assertThat(answers(link, other)).hasStatus(HttpStatus.CONFLICT);
    assertThat(http.get().uri(link)).hasStatusOk().bodyText().contains("har fået oplysningerne");
    assertThat(drafts.find(cast.mads(), draft).orElseThrow().fields())
        .containsEntry("trainer1", "poul@nordlys.example");
  }

  @Test
  void anAnswerToARequestThatIsGoneBeginsAnother() {
    var cast = story.cast();
    var draft = drafts.keep(cast.mads(), Map.of("className", "MS24-2"));
    var link = asks(cast, draft);
    drafts.drop(cast.mads(), draft);
    answers(link, ANSWER);
    assertThat(drafts.of(cast.mads()))
        .singleElement()
        .satisfies(kept -> assertThat(kept.fields()).containsEntry("cvr", "13748136"));
  }

  @Test
  void itIsTooLateAfterThirtyDays() {
    var cast = story.cast();
    var link = asks(cast, drafts.keep(cast.mads(), Map.of("className", "MS24-2")));
    clock.moveBy(Duration.ofDays(Questions.DAYS + 1L));
    assertThat(http.get().uri(link)).hasStatus(HttpStatus.GONE);
    assertThat(answers(link, ANSWER)).hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void wrongAnswersComeBackAsTyped() {
    var cast = story.cast();
    var link = asks(cast, drafts.keep(cast.mads(), Map.of("className", "MS24-2")));
    assertThat(answers(link, Map.of("by", "Karen Lund", "cvr", "12345678", "trainer1", "poul")))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("value=\"Karen Lund\"", "value=\"12345678\"", "value=\"poul\"");
  }

  @Test
  void anotherApprenticesDraftDoesNotExist() {
    var cast = story.cast();
    var draft = drafts.keep(cast.mads(), Map.of("className", "MS24-2"));
    assertThat(ask(story.cast(), draft, cast.karen())).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void nobodyIsAskedWithoutEnd() {
    var cast = story.cast();
    var draft = drafts.keep(cast.mads(), Map.of("className", "MS24-2"));
    for (int n = 0; n < 5; n++) {
      assertThat(ask(cast, draft, n + cast.karen())).hasStatus(HttpStatus.SEE_OTHER);
    }
    assertThat(ask(cast, draft, cast.karen()))
        .hasStatus(422)
        .bodyText()
        .contains("address-error", "value=\"" + cast.karen() + "\"");
  }

  private String asks(Story.Cast cast, UUID draft) {
    assertThat(ask(cast, draft, cast.karen())).hasStatus(HttpStatus.SEE_OTHER);
    letters.deliver();
    return letters.lastTo(cast.karen()).path();
  }

  private MvcTestResult ask(Story.Cast cast, UUID draft, String address) {
    return http.post()
        .uri("/erklaeringer/kladder/{id}/laerested", draft)
        .param("address", address)
        .with(Story.as(cast.mads()))
        .with(Story.aForm())
        .exchange();
  }

  private MvcTestResult answers(String link, Map<String, String> fields) {
    var request = http.post().uri(link);
    fields.forEach(request::param);
    return request.with(Story.aForm()).exchange();
  }
}
