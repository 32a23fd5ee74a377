package logbog.committee;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import logbog.ModuleTest;
import logbog.Story;
import logbog.Trade;
import logbog.Trades;
import logbog.documents.Photo;
import logbog.people.Viewer;
import logbog.programmes.Flaw;
import logbog.programmes.Goal;
import logbog.programmes.Translated;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A goal's picture, from the member's file to the trainer's sheet. */
@ModuleTest
record PicturePagesTest(Trades trades, Drafts drafts, MockMvcTester http) {

  @Test
  void thePictureIsSeenOnTheGoalAndOnTheSheetAndIsAFileThatCanDoNothing() throws Exception {
    var trade = trades.one();
    var sent = send(trade, Photo.jpeg(60, 40), "En bund i kryds");
    assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
    var path = Objects.requireNonNull(goal(trade).picture()).path();
    var shown = "src=\"" + path + "\" alt=\"En bund i kryds\"";
    assertThat(get(trade, "/maal/1")).bodyText().contains(shown);
    assertThat(get(trade, "/forhaandsvisning")).bodyText().contains(shown);

    var file = http.get().uri(path).exchange();
    assertThat(file).hasStatusOk().hasContentType("image/jpeg");
    assertThat(file.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
    assertThat(file.getResponse().getHeader("Content-Disposition")).isEqualTo("attachment");
    assertThat(file.getResponse().getHeaders("Cache-Control"))
        .containsExactly("public, max-age=31536000, immutable");
  }

  @Test
  void whatIsNoPictureIsSaidBesideItsFieldAndTheDescriptionStands() {
    var trade = trades.one();
    assertThat(send(trade, "<svg/>".getBytes(UTF_8), "En bund"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("id=\"picture-error\"", "hverken et PNG", "value=\"En bund\"");
    assertThat(send(trade, new byte[0], "En bund"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Vælg et billede");
  }

  @Test
  void aPictureWithoutADescriptionIsRefused() throws IOException {
    assertThat(send(trades.one(), Photo.jpeg(60, 40), ""))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("id=\"description-error\"");
  }

  @Test
  void aPictureIsRemovedAgain() throws IOException {
    var trade = trades.one();
    send(trade, Photo.jpeg(60, 40), "En bund i kryds");
    var gone =
        http.post()
            .uri("/udvalg/kladder/" + trade.draft() + "/maal/1/billedfjernelse")
            .with(Story.office(trade.member()))
            .with(Story.aForm())
            .param("was", Part.mark(goal(trade)))
            .exchange();
    assertThat(gone).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(goal(trade).picture()).isNull();
  }

  /** A file of goals may name a picture that was never sent here. */
  @Test
  void anEditionWithAPictureWeDoNotHaveIsNotPublished() {
    var trade = trades.one();
    var member = new Viewer.Office(trade.member());
    var named =
        goal(trade).showing(new Goal.Picture("ab".repeat(32), Translated.danish("En bund")));
    drafts.change(member, trade.draft(), Change.replace(Part.mark(goal(trade)), named));
    assertThat(drafts.flaws(drafts.draft(member, trade.draft())))
        .extracting(Flaw::field)
        .containsExactly("picture");
  }

  private Goal goal(Trade trade) {
    var member = new Viewer.Office(trade.member());
    return drafts.draft(member, trade.draft()).edition().goals().getFirst();
  }

  private MvcTestResult get(Trade trade, String under) {
    return http.get()
        .uri("/udvalg/kladder/" + trade.draft() + under)
        .with(Story.office(trade.member()))
        .exchange();
  }

  private MvcTestResult send(Trade trade, byte[] file, String description) {
    return http.post()
        .uri("/udvalg/billeder")
        .multipart()
        .file(new MockMultipartFile("picture", "billede.png", "image/png", file))
        .with(Story.office(trade.member()))
        .with(Story.aForm())
        .param("draft", trade.draft().toString())
        .param("goal", "1")
        .param("was", Part.mark(goal(trade)))
        .param("description", description)
        .exchange();
  }
}
