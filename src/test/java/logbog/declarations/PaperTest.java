package logbog.declarations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import logbog.ModuleTest;
import logbog.Snapshots;
import logbog.Story;
import logbog.documents.FileRefused;
import logbog.documents.Proof;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The sheet on paper, and the code that names it and opens nothing (V7, V9). */
@ModuleTest
record PaperTest(
    MockMvcTester http,
    Story story,
    Tokens tokens,
    LinkHolder trainer,
    Papers papers,
    Addressees addressees) {

  @Test
  void theSheetHasABoxForEveryLevelOfEveryGoalAndACodeThatIsNoKey() throws Exception {
    var cast = story.cast();
    var id = story.asked(cast);
    var pdf = pdf("/erklaeringer/" + id + "/papir/ark", Story.as(cast.mads()));
    try (var proof = Proof.of(pdf)) {
      assertThat(proof.flaws()).isEmpty();
      assertThat(proof.scanned()).endsWith(PaperCode.of(id).path());
      assertThat(proof.text())
          .contains("Mads Holm", "Nordlys Møbler ApS", PaperCode.of(id).written(), "Underskrift")
          .doesNotContain(tokens.of(id, cast.karen()).value());
    }
    assertThat(pdf("/home/erklaeringer/" + id + "/papir/ark", Story.office(cast.karen())))
        .isEqualTo(pdf);
    assertThat(
            trainer
                .get(tokens.of(id, cast.karen()), "/papir/ark")
                .getResponse()
                .getContentAsByteArray())
        .isEqualTo(pdf);
  }

  @Test
  void theCodeFindsTheSheetOnlyForThoseWhoMayReadIt() {
    var cast = story.cast();
    var id = story.asked(cast);
    var typed = PaperCode.of(id).written().toLowerCase(Locale.ROOT);
    var door = "/papir/" + typed;
    assertThat(http.get().uri(door)).hasStatusOk().bodyText().doesNotContain("Mads", id.toString());
    assertThat(http.get().uri(door).with(Story.as(cast.mads())))
        .hasStatus(HttpStatus.SEE_OTHER)
        .headers()
        .hasValue("Location", "/erklaeringer/" + id + "/papir");
    assertThat(http.get().uri(door).with(Story.office(cast.birgit())))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(http.get().uri(door).with(Story.office(story.cast().birgit())))
        .hasStatus(HttpStatus.NOT_FOUND);
    assertThat(http.get().uri(door).with(Story.as(story.cast().mads())))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  /** Where it says what has become of it, and offers a new one (V8). */
  @Test
  void aDeadLinkLeadsToItsOwnPage() {
    var cast = story.cast();
    var id = story.asked(cast);
    var link = tokens.of(id, cast.karen());
    addressees.revoke(cast.mads(), id, tokens.invitation(id, cast.karen()));
    assertThat(trainer.get(link, "/papir"))
        .hasStatus(HttpStatus.SEE_OTHER)
        .headers()
        .hasValue("Location", link.path());
    assertThat(
            http.post()
                .uri("/e/papir")
                .multipart()
                .file(new MockMultipartFile("picture", "ark.png", "image/png", Snapshots.page()))
                .param("token", link.value())
                .with(Story.aForm()))
        .hasStatus(HttpStatus.SEE_OTHER)
        .headers()
        .hasValue("Location", link.path());
    assertThat(papers.of(cast.mads(), id).pages()).isEmpty();
    assertThat(trainer.get(InvitationToken.valueOf("made-up"), "/papir"))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void otherFilesAreRefusedWithTheReason() {
    assertThatThrownBy(() -> papers.looked("ark.jpg", "<html>".getBytes(UTF_8)))
        .isInstanceOf(FileRefused.class);
  }

  private byte[] pdf(String path, RequestPostProcessor as) {
    return http.get().uri(path).with(as).exchange().getResponse().getContentAsByteArray();
  }
}
