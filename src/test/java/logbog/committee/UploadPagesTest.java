package logbog.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import logbog.ModuleTest;
import logbog.Story;
import logbog.Trade;
import logbog.Trades;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Where a member sends a file: what is wrong is said with its row, and what was chosen stands. */
@ModuleTest
record UploadPagesTest(Trades trades, MockMvcTester http) {

  private static final String PATH = "/udvalg/indlaesning";

  @Test
  void aFileTooLargeIsSaidBesideItsFieldAndTheProgrammeStaysChosen() {
    var trade = trades.one();
    assertThat(send(trade, "stor.csv", new byte[50_000_000]))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("id=\"file-error\"", "mere end 20 MB")
        .contains("value=\"" + trade.programme() + "\" selected");
  }

  @Test
  void noFileIsSaidBesideItsField() {
    assertThat(send(trades.one(), "", new byte[0]))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("id=\"file-error\"", "Vælg en fil");
  }

  @Test
  void windows1252IsSaidWithItsLine() {
    var file = "goal_no;goal_title\n1;Møbel\n".getBytes(Charset.forName("windows-1252"));
    assertThat(send(trades.one(), "maal.csv", file))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("<td>2</td>", "Windows-1252", "»Møbel«");
  }

  @Test
  void aFileInOrderLeadsToItsPreviewAndFurtherToTheDraft() {
    var trade = trades.one();
    var answer = get(trade, "/udvalg/kladder/" + trade.draft() + "/fil/xlsx");
    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("attachment");
    var sent = send(trade, "maal.xlsx", answer.getResponse().getContentAsByteArray());
    assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
    var preview = Objects.requireNonNull(sent.getResponse().getHeader("Location"));
    assertThat(get(trade, preview)).bodyText().contains("Filen siger det samme, som der står");
  }

  @Test
  void anUnknownFormatIsNoAddress() {
    var trade = trades.one();
    assertThat(get(trade, "/udvalg/kladder/" + trade.draft() + "/fil/pdf"))
        .hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void filesAreLetInNowhereElse() {
    var trade = trades.one();
    var file = new MockMultipartFile("file", "x", "text/csv", "x".getBytes(StandardCharsets.UTF_8));
    assertThat(
            http.post()
                .uri("/udvalg/kladder/" + trade.draft() + "/kassering")
                .multipart()
                .file(file)
                .with(Story.office(trade.member()))
                .with(Story.aForm()))
        .hasForwardedUrl("/error");
  }

  private MvcTestResult send(Trade trade, String name, byte[] bytes) {
    return http.post()
        .uri(PATH)
        .multipart()
        .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
        .param("into", trade.programme().toString())
        .with(Story.office(trade.member()))
        .with(Story.aForm())
        .exchange();
  }

  private MvcTestResult get(Trade trade, String path) {
    return http.get().uri(path).with(Story.office(trade.member())).exchange();
  }
}
