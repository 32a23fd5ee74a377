package logbog.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How tables are read. */
class CsvFileTest {

  @Test
  void fieldsMayBeSeparatedBySemicolons() {
    assertThat(names(Laid.table("no;name\n1;Skov, mark og have\n")))
        .containsExactly("Skov, mark og have");
  }

  @Test
  void fieldsMayBeSeparatedByCommas() {
    assertThat(names(Laid.table("no,name\n1,\"Skov; mark, have\"\n")))
        .containsExactly("Skov; mark, have");
  }

  @Test
  void aQuotedFieldMayHoldQuotesAndLines() {
    assertThat(names(Laid.table("no;name\n1;\"Den \"\"nye\"\"\nskole\"\n"))).isEmpty();
    assertThat(texts(Laid.table("no;name\n1;\"Den \"\"nye\"\"\nskole\"\n")))
        .containsExactly("Den \"nye\"\nskole");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() {
    assertThat(Laid.table("\uFEFFname;no\nÅdal;1\n").columns())
        .containsExactlyInAnyOrder("name", "no");
  }

  @Test
  void columnsAreKnownInAnyOrderAndAnyCase() {
    assertThat(names(Laid.table("No ; NAME\n1;Ådal\n"))).containsExactly("Ådal");
  }

  @Test
  void aSpreadsheetMayLeaveEmptyFieldsAndEmptyLinesBehind() {
    var table = Laid.table("no;name;;\r\n1;Ådal;;\r\n\r\n2;Bodal;;;;\r\n");
    assertThat(names(table)).containsExactly("Ådal", "Bodal");
    assertThat(table.ok()).isTrue();
  }

  @Test
  void aRowWithTooFewFieldsIsNamedByItsLine() {
    var table = Laid.table("no;name\n1;\"Å\ndal\"\n2\n");
    table.each(row -> row.lines("name", 200));
    assertThat(table.findings()).extracting(Finding::line).containsExactly(4L);
  }

  @Test
  void everythingWrongIsFoundInOneReading() {
    var table = Laid.table("no;name\nx;Ådal\n2;\n3;Bodal\n");
    table.each(
        row -> {
          row.number("no", 1, 9);
          row.line("name", 200);
        });
    assertThat(table.findings())
        .extracting(Finding::line, Finding::field)
        .containsExactly(tuple(2L, "no"), tuple(3L, "name"));
  }

  @Test
  void readingStopsWhenItIsClearThatNothingFits() {
    var table = Laid.table("no;name\n" + "x;\n".repeat(10_000));
    table.each(row -> row.number("no", 1, 9));
    assertThat(table.findings()).hasSize(20);
  }

  @Test
  void aQuoteThatNeverEndsIsFound() {
    var table = Laid.table("no;name\n1;\"Ådal\n2;Bodal\n");
    table.each(row -> row.line("name", 200));
    assertThat(table.ok()).isFalse();
  }

  @Test
  void anEmptyFileIsNoTable() {
    assertThat(Laid.table("").ok()).isFalse();
  }

  @Test
  void aColumnThatStandsTwiceIsFound() {
    assertThat(Laid.table("no;name;no\n").findings())
        .extracting(Finding::field)
        .containsExactly("no");
  }

  private static List<String> names(CsvFile table) {
    var names = new ArrayList<String>();
    table.each(row -> names.add(row.line("name", 200)));
    names.removeIf(String::isEmpty);
    return names;
  }

  private static List<String> texts(CsvFile table) {
    var texts = new ArrayList<String>();
    table.each(row -> texts.add(row.lines("name", 200)));
    return texts;
  }
}
