package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import logbog.Trade;
import logbog.Trades;
import logbog.mail.Letters;
import logbog.programmes.Programme;
import logbog.programmes.Programmes;
import logbog.programmes.Sheet;
import logbog.programmes.Speciality;
import logbog.tables.Cell;
import logbog.tables.Table;
import org.junit.jupiter.api.Test;

/** A member takes a workbook of goals in and publishes it; others keep what they have. */
@JourneyTest
record FilesTest(Letters letters, Trades trades, Programmes programmes) {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String TICKS = "multipart/form-data; boundary=a";
  private static final String TICK =
      "--a\r\nContent-Disposition: form-data; name=\"approval\"\r\n\r\n0\r\n";

  /** A file broken on the way. */
  private static final String CUT = "--a\r\n\r\nx";

  private static final LocalDate AUGUST = LocalDate.of(2027, 8, 1);
  private static final LocalDate ENDS = LocalDate.of(2028, 7, 31);

  @Test
  void aWorkbookOfGoalsIsLookedThroughTakenInAndPublishedForNewStarters(Windows windows) {
    var trade = trades.one();
    var window = signIn(windows.phone(), trade.member()).isOn("BoardPage");
    window.follow("Læs mål ind fra en fil").sees("UploadPage");
    window.choose("#file", "gamle.csv", "goal_no;goal_title\n1;Møbel\n".getBytes(WINDOWS));
    window.press("Se, hvad filen vil ændre").sees("UploadPage", "rejected");
    assertThat(window.says()).contains("Windows-1252", "Møbel");

    window.choose("#file", "mål 2027.xlsx", workbook(trade)).press("Se, hvad filen vil ændre");
    window.sees("ArrivalPage");
    assertThat(window.says()).contains("Bliver til en ny kladde", "2 nye mål", "1 udgår");
    window.press("Tag filen ind").isOn("DraftPage");
    window.follow("Udgiv …").isOn("PublicationPage").press("Udgiv").isOn("EditionPage");

    assertThat(titles(trade, YearMonth.of(2027, 8), ENDS))
        .containsExactly("Flette en kurv", "Lukke en kant");
    assertThat(titles(trade, YearMonth.of(2027, 8), ENDS.plusDays(1)))
        .containsExactly("Flette en kurv");
    assertThat(titles(trade, YearMonth.of(2027, 6), ENDS)).containsExactly("Bunde og kanter");
  }

  @Test
  void whatAColleagueChangedMeanwhileIsLookedThroughAgain(Windows windows) throws IOException {
    var trade = trades.one();
    var draft = "/udvalg/kladder/" + trade.draft();
    var window = signIn(windows.desk(), trade.member()).open(draft).isOn("DraftPage");
    var file =
        window.page().waitForDownload(() -> window.page().getByText("Excel (.xlsx)").click());
    assertThat(file.suggestedFilename()).endsWith(" version 2 kladde.xlsx");
    window.open("/udvalg/indlaesning").isOn("UploadPage");
    window.choose("#file", file.suggestedFilename(), Files.readAllBytes(file.path()));
    window.press("Se, hvad filen vil ændre").sees("ArrivalPage", "same");
    var colleague = window.page().context().newPage();
    colleague.navigate(window.page().url().replaceFirst("/udvalg/.*", draft + "/maal/1"));
    colleague.locator("#title").fill("Kollegaens titel");
    colleague
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gem"))
        .first()
        .click();
    colleague.waitForURL("**" + draft + "*");
    window.press("Tag filen ind").sees("ArrivalPage", "overtaken");
    assertThat(window.says()).contains("En kollega har ændret", "1 ændrede");
    window.press("Tag filen ind").isOn("DraftPage");
    assertThat(window.says()).contains("Bunde og kanter");
  }

  /** Before anybody has signed in: the server unpacks files before it knows who sends them. */
  @Test
  void aFileBrokenOnTheWayIsRefusedAndNeverAFailure(Windows windows) throws Exception {
    var odd = Map.of("multipart/form-data", 400, "multipart/mixed; boundary=a", 400);
    try (var http = HttpClient.newHttpClient()) {
      for (var type : odd.keySet()) {
        assertThat(send(http, windows, "/udvalg/indlaesning", type, CUT)).isEqualTo(odd.get(type));
      }
      assertThat(send(http, windows, "/login", TICKS, CUT)).isEqualTo(415);
    }
  }

  /** A reset may name every approval of a doctor: it is unpacked, and refused for its sender. */
  @Test
  void aFormWithAFileAndHundredsOfTicksIsUnpackedAndOneWithThousandsIsNot(Windows windows)
      throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      var many = TICK.repeat(900) + "--a--\r\n";
      assertThat(send(http, windows, "/logbog/nulstillinger", TICKS, many)).isEqualTo(403);
      var odd = TICK.repeat(2000) + "--a--\r\n";
      assertThat(send(http, windows, "/logbog/nulstillinger", TICKS, odd)).isEqualTo(413);
    }
  }

  private static int send(HttpClient http, Windows windows, String path, String type, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(windows.home() + path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private byte[] workbook(Trade trade) {
    var programme = programmes.programme(trade.programme()).orElseThrow();
    var speciality = speciality(trade).name();
    var ends = Cell.of(ENDS);
    return new Table(
            "Mål",
            List.of(
                "programme_no",
                "programme",
                "version",
                "valid_from",
                "speciality",
                "goal_no",
                "goal_title",
                "item_no",
                "item_text",
                "item_valid_to"),
            List.of(
                row(programme, speciality, 501, "Flette en kurv", Cell.EMPTY),
                row(programme, speciality, 502, "Lukke en kant", ends)))
        .xlsx();
  }

  private static List<Cell> row(
      Programme programme, String speciality, int no, String title, Cell ends) {
    return List.of(
        Cell.of(programme.number()),
        Cell.of(programme.name()),
        Cell.of("27"),
        Cell.of(AUGUST),
        Cell.of(speciality),
        Cell.of(no),
        Cell.of(title),
        Cell.of(1),
        Cell.of("Lærlingen kan det."),
        ends);
  }

  private Speciality speciality(Trade trade) {
    return programmes.specialities().stream()
        .filter(known -> known.programme().equals(trade.programme()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> titles(Trade trade, YearMonth begun, LocalDate end) {
    return programmes.pin(speciality(trade).id(), begun, end).sheet().goals().stream()
        .map(Sheet.Goal::title)
        .toList();
  }

  private Window signIn(Window window, String address) {
    window.open("/udvalg").isOn("CodeRequestPage");
    window.type("E-mail", address).press("Send kode").isOn("CodeEntryPage");
    letters.deliver();
    return window.type("Engangskode", letters.lastTo(address).code()).press("Log ind");
  }
}
