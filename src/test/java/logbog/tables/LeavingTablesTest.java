package logbog.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What a person wrote leaves as text, whatever it looks like. */
class LeavingTablesTest {

  private static final String ATTACK = "=HYPERLINK(\"http://odd.example\";\"Se her\")";
  private static final Table TABLE =
      new Table(
          "Mål",
          List.of("navn", "antal", "fra"),
          List.of(
              List.of(Cell.of(ATTACK), Cell.of(12), Cell.of(LocalDate.of(2026, 7, 31))),
              List.of(Cell.of("Æbletræ; \"fint\"\nog hårdt"), Cell.of(new BigDecimal("0.25"))),
              List.of(Cell.of("+45 12 34 56 78"), Cell.of(-3))));

  @Test
  void aCsvFileSaysThatTextIsTextWhereASpreadsheetWouldReckon() {
    assertThat(new String(TABLE.csv(), StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFFnavn;antal;fra\r\n"
                + "\"'=HYPERLINK(\"\"http://odd.example\"\";\"\"Se her\"\")\";12;2026-07-31\r\n"
                + "\"Æbletræ; \"\"fint\"\"\nog hårdt\";0,25;\r\n"
                + "'+45 12 34 56 78;-3;\r\n");
  }

  @Test
  void aWorkbookHoldsTextCellsAndNoFormula() throws IOException {
    assertThat(part("xl/worksheets/sheet1.xml")).doesNotContain("<f").contains("t=\"s\"");
    assertThat(part("xl/sharedStrings.xml")).contains("=HYPERLINK(&quot;");
  }

  @Test
  void aDateIsADateInAWorkbook() throws IOException {
    assertThat(part("xl/styles.xml")).contains("yyyy-mm-dd");
  }

  @Test
  void aFileIsNamedSoThatAnyDiskTakesIt() {
    var answer = Download.csv("Mål: 1205/10 \"æ\"", TABLE).answer();
    assertThat(answer.getHeaders().getContentDisposition().getFilename())
        .isEqualTo("Mål 1205 10 æ.csv");
    assertThat(answer.getHeaders().getContentType()).hasToString("text/csv;charset=UTF-8");
  }

  private static String part(String name) throws IOException {
    var file = Files.createTempFile("table", ".xlsx");
    try {
      Files.write(file, TABLE.xlsx());
      try (var zip = new ZipFile(file.toFile())) {
        return new String(
            zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
      }
    } finally {
      Files.delete(file);
    }
  }
}
