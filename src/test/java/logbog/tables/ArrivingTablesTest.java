package logbog.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

/** What arrives is read within bounds, and what cannot be read is said. */
class ArrivingTablesTest {

  @Test
  void aFileInWindows1252IsRecognisedAndItsFirstSpoiltWordNamed() {
    var file = "navn;antal\nAsk;1\nMøbelsnedker;2\n".getBytes(Charset.forName("windows-1252"));
    assertThat(troubles(file))
        .containsExactly(Trouble.of(3, "", "tables.windows-1252", "Møbelsnedker"));
  }

  @Test
  void aWorkbookAndACsvFileReadAlike() throws NotATable {
    var table =
        new Table(
            "Ark",
            List.of("navn", "antal", "fra"),
            List.of(
                List.of(Cell.of("=1+1"), Cell.of(12885), Cell.of(LocalDate.of(2026, 7, 31))),
                List.of(Cell.of("Ærø _x0041_\n<b>"), Cell.EMPTY, Cell.EMPTY)));
    for (var file : List.of(table.csv(), table.xlsx())) {
      var grid = Grid.read(file, columns -> true);
      assertThat(grid.columns()).containsExactly("navn", "antal", "fra");
      var first = grid.lines().getFirst();
      assertThat(List.of(first.of("navn"), first.of("antal"), first.of("fra"), first.of("andet")))
          .containsExactly("=1+1", "12885", "2026-07-31", "");
      assertThat(grid.lines().getLast().of("navn")).isEqualTo("Ærø _x0041_\n<b>");
      assertThat(first.number()).isEqualTo(2);
    }
  }

  @Test
  void everyCellWithAFormulaIsNamed() {
    var file =
        workbook(
            book -> {
              var sheet = book.newWorksheet("Ark");
              sheet.value(0, 0, "navn");
              sheet.formula(1, 0, "1+1");
              sheet.formula(4, 2, "A1");
            });
    assertThat(troubles(file))
        .containsExactly(
            Trouble.of(2, "A2", "tables.formula"), Trouble.of(5, "C5", "tables.formula"));
  }

  @Test
  void theSheetWithKnownColumnsIsTheOneThatIsMeant() throws NotATable {
    var file =
        workbook(
            book -> {
              book.newWorksheet("Vejledning").value(0, 0, "Læs først");
              var sheet = book.newWorksheet("Mål");
              sheet.value(0, 0, "goal_no");
              sheet.value(1, 0, 12885);
            });
    assertThat(Grid.read(file, columns -> columns.contains("goal_no")).lines()).hasSize(1);
  }

  @Test
  void aWorkbookThatUnpacksToMoreThanABoundIsRefused() throws IOException {
    var huge = "<x>" + " ".repeat(110_000_000) + "</x>";
    assertThat(troubles(Forged.workbook(huge, "")))
        .extracting(trouble -> trouble.problem().key())
        .containsExactly("tables.bomb");
  }

  @Test
  void nothingOutsideAWorkbookIsReadForIt() throws IOException {
    var sheet =
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData>"
            + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>"
            + "</sheetData></worksheet>";
    assertThat(troubles(Forged.workbook("<styleSheet/>", sheet)))
        .extracting(trouble -> trouble.problem().key())
        .containsExactly("tables.not-xlsx");
  }

  @Test
  void aCellFarAwayOrATextThatIsNotThereFillsNoMemory() throws IOException {
    for (var cell :
        List.of(
            "<c r=\"ZZZZZZZ1\"><v>1</v></c>",
            "<c r=\"A1\" t=\"s\"><v>2000000000</v></c>",
            "<c r=\"A1\" t=\"s\"><v>x</v></c>")) {
      var sheet = "<worksheet><sheetData><row r=\"1\">" + cell + "</row></sheetData></worksheet>";
      assertThat(troubles(Forged.workbook("<styleSheet/>", sheet))).hasSize(1);
    }
  }

  @Test
  void otherFilesAreRefusedInWords() {
    assertThat(keys(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
        .containsExactly("tables.xls");
    assertThat(keys(new byte[] {'P', 'K', 3, 4})).containsExactly("tables.not-xlsx");
    assertThat(keys(new byte[] {1, 0, 2})).containsExactly("tables.not-text");
    assertThat(keys(new byte[0])).containsExactly("tables.empty");
    assertThat(keys("a;b\n1;\"2\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("tables.quotes");
    assertThat(keys("a;a\n1;2\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("tables.column-twice");
  }

  private static List<String> keys(byte[] file) {
    return troubles(file).stream().map(trouble -> trouble.problem().key()).toList();
  }

  private static List<Trouble> troubles(byte[] file) {
    var not = catchThrowableOfType(NotATable.class, () -> Grid.read(file, columns -> false));
    return not.troubles();
  }

  private interface Filled {
    void with(Workbook book);
  }

  private static byte[] workbook(Filled filled) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Logbog", "1.0")) {
      filled.with(book);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bytes.toByteArray();
  }
}
