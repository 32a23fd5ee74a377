package logbog.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipFile;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.Story;
import logbog.Trade;
import logbog.Trades;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a committee sees of its apprentices, and what it does not. */
@ModuleTest
record StatisticsPagesTest(
    MockMvcTester http, Cohort cohort, Trades trades, Statements statements) {

  @Test
  void ofNineApprenticesNothingIsShown() throws Exception {
    var trade = trades.one();
    cohort.stand(trade, 9, 1, 2);
    assertThat(page(trade, ""))
        .bodyText()
        .contains("endnu ingen periode med 10 lærlinge")
        .doesNotContain("<table", "s-bar");
    assertThat(text(trade, "/csv")).hasLineCount(1);
  }

  @Test
  void ofTenTheLevelIsShownAndOfSevenMoreAtAnotherOnlyThatTheyAreFew() throws Exception {
    var trade = trades.one();
    cohort.stand(trade, 10, 1, 2);
    cohort.stand(trade, 7, 1, 0);
    assertThat(page(trade, "")).bodyText().contains("Bunde og kanter", "Før H1");
    assertThat(Jsoup.parse(text(trade, "")).select("tbody").text())
        .isEqualTo("500 Bunde og kanter Før H1 mindst 10 under 10 under 10 100 % under 10");
    assertThat(text(trade, "/csv"))
        .contains("500;Bunde og kanter;Før H1;10;under 10;under 10;1,00;under 10");
  }

  @Test
  void goalsAtTheLowestLevelAreToldOfByKindOfFirmForTheLastPeriod() throws Exception {
    var trade = trades.one();
    cohort.stand(trade, 10, 1, 2);
    cohort.stand(trade, 10, 2, 0);
    cohort.stand(trade, 10, 2, 1);
    assertThat(page(trade, "?by=SIZE"))
        .bodyText()
        .contains("Bunde og kanter", "Ikke oplyst", "mindst 20", "50 %");
    assertThat(page(trade, "?by=SIZE&period=1")).bodyText().contains("intet mål");
    assertThat(page(trade, "?by=BRANCH&lang=en"))
        .bodyText()
        .contains("Not known", "at least 20", "50 %");
  }

  @Test
  void whatIsChosenIsShownAndWhatIsNoChoiceChoosesNothing() throws Exception {
    var trade = trades.one();
    cohort.stand(trade, 10, 1, 2);
    assertThat(page(trade, "?to=2020")).bodyText().contains("endnu ingen periode");
    assertThat(page(trade, "?kind=EUX")).bodyText().contains("endnu ingen periode");
    assertThat(Jsoup.parse(text(trade, "")).select("select[required]:has(option[value=''])"))
        .as("what lets one choose all and must be answered")
        .isEmpty();
    assertThat(page(trade, "?kind=x&by=x&version=x&speciality=x&from=x&period=-1"))
        .hasStatusOk()
        .bodyText()
        .contains("mindst 10");
  }

  @Test
  void theWorkbookHoldsWhatThePageShows() throws Exception {
    var trade = trades.one();
    cohort.stand(trade, 10, 1, 2);
    var answer = get(trade, "/xlsx").getResponse();
    assertThat(answer.getHeader("Content-Disposition")).contains("attachment", ".xlsx");
    assertThat(words(answer.getContentAsByteArray())).contains("Bunde og kanter", "H1");
  }

  /** The member's committees and programme, the sheets, the counts, and what waits. */
  @Test
  void aPageAsksForLittleHoweverMuchIsCounted() throws Exception {
    var trade = trades.one();
    cohort.stand(trade, 10, 1, 2);
    page(trade, "");
    assertThat(statements.of(() -> page(trade, ""))).hasSizeLessThanOrEqualTo(5);
    assertThat(statements.of(() -> page(trade, "?by=SIZE"))).hasSizeLessThanOrEqualTo(5);
  }

  private MvcTestResult page(Trade trade, String query) {
    return get(trade, query);
  }

  private String text(Trade trade, String path) throws Exception {
    return get(trade, path).getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private MvcTestResult get(Trade trade, String path) {
    return http.get()
        .uri("/udvalg/uddannelser/" + trade.programme() + "/statistik" + path)
        .with(Story.office(trade.member()))
        .exchange();
  }

  private static String words(byte[] workbook) throws IOException {
    var file = Files.createTempFile("statistics", ".xlsx");
    try {
      Files.write(file, workbook);
      try (var zip = new ZipFile(file.toFile())) {
        var words = zip.getInputStream(zip.getEntry("xl/sharedStrings.xml"));
        return new String(words.readAllBytes(), StandardCharsets.UTF_8);
      }
    } finally {
      Files.delete(file);
    }
  }
}
