package logbog.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import logbog.tables.Pouring.Heading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table that leaves row by row says what one that leaves whole would say. */
class PouringTest {

  private static final String ATTACK = "=HYPERLINK(\"http://odd.example\";\"Se her\")";

  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX"})
  void whatIsPouredIsReadAgain(Download.Kind kind) throws Exception {
    var grid = Grid.read(poured(kind, 1_000), columns -> true);
    assertThat(grid.columns()).containsExactly("navn", "antal", "fra");
    assertThat(grid.lines()).hasSize(1_000);
    assertThat(grid.lines().getLast().of("navn")).isEqualTo(ATTACK);
    assertThat(grid.lines().getLast().of("antal")).isEqualTo("999");
    assertThat(grid.lines().getLast().of("fra")).isEqualTo("2026-07-31");
  }

  /** Reading refuses formulas; this looks at the bytes as well. */
  @ParameterizedTest
  @EnumSource(names = {"CSV", "XLSX"})
  void nothingPouredIsAFormula(Download.Kind kind) throws Exception {
    var text =
        kind == Download.Kind.CSV
            ? new String(poured(kind, 1), "UTF-8")
            : Unzipped.sheet(poured(kind, 1));
    assertThat(text).doesNotContain("<f").doesNotContainPattern("(?m)^=").doesNotContain(";=");
  }

  private static byte[] poured(Download.Kind kind, int rows) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var columns = List.of(new Heading("navn", 20), new Heading("antal", 8), new Heading("fra", 12));
    try (var pouring = Pouring.begin(kind, "Mål", columns, bytes)) {
      for (int n = 0; n < rows; n++) {
        pouring.row(List.of(Cell.of(ATTACK), Cell.of(n), Cell.of(LocalDate.of(2026, 7, 31))));
      }
    }
    return bytes.toByteArray();
  }
}
