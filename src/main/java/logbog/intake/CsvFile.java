package logbog.intake;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import logbog.web.Problem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table in a file: named columns and rows, and all that is found wrong with them on the way.
 * Fields are separated by commas or semicolons, whichever the first line has more of.
 */
public final class CsvFile implements Closeable {

  /** Enough to see what is the matter; the rest of the file is not read. */
  private static final int MOST_FINDINGS = 20;

  private static final int LONGEST_HEADER = 10_000;

  private final LaidFile file;
  private final CSVParser parser;
  private final List<String> columns = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  CsvFile(LaidFile file) throws IOException {
    this.file = file;
    var text = file.text();
    this.parser =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(text))
            .setIgnoreEmptyLines(true)
            .get()
            .parse(text);
    readHeader();
  }

  public String name() {
    return file.name();
  }

  public Origin origin() {
    return file.origin();
  }

  /** The named columns, in lower case. */
  public Set<String> columns() {
    var named = new HashSet<>(columns);
    named.remove("");
    return named;
  }

  /**
   * Hands over every row in file order, also those with something wrong, so that all of it is found
   * in one reading.
   */
  public void each(Consumer<CsvRow> taker) {
    try {
      for (var row : parser) {
        if (findings.size() >= MOST_FINDINGS) {
          return;
        }
        read(row, taker);
      }
    } catch (UncheckedIOException wrong) {
      wrong(parser.getCurrentLineNumber() + 1, "", "intake.quotes");
    }
  }

  /** Something wrong that is seen only when rows are held together. */
  public void wrong(long line, String field, String key, Object... arguments) {
    findings.add(new Finding(line, field, Problem.of(key, arguments)));
  }

  public boolean ok() {
    return findings.isEmpty();
  }

  List<Finding> findings() {
    return findings;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private void read(CSVRecord row, Consumer<CsvRow> taker) {
    var line = parser.getCurrentLineNumber() - row.stream().mapToLong(CsvFile::lineEnds).sum();
    if (!fits(row)) {
      wrong(line, "", "intake.fields", row.size(), columns.size());
      return;
    }
    var read = new CsvRow(line, columns, row);
    taker.accept(read);
    findings.addAll(read.findings());
  }

  /** A spreadsheet may leave empty fields at the end of a row. */
  private boolean fits(CSVRecord row) {
    return row.size() >= columns.size()
        && row.stream().skip(columns.size()).allMatch(String::isBlank);
  }

  private void readHeader() {
    try {
      var rows = parser.iterator();
      if (!rows.hasNext()) {
        wrong(0, "", "intake.empty");
        return;
      }
      rows.next().forEach(column -> columns.add(column.strip().toLowerCase(Locale.ROOT)));
    } catch (UncheckedIOException wrong) {
      wrong(1, "", "intake.quotes");
    }
    var seen = new HashSet<String>();
    columns.stream()
        .filter(column -> !column.isEmpty() && !seen.add(column))
        .forEach(column -> wrong(1, column, "intake.column-twice"));
  }

  private static long lineEnds(String field) {
    return field.chars().filter(c -> c == '\n').count();
  }

  private static char delimiter(BufferedReader text) throws IOException {
    text.mark(LONGEST_HEADER);
    var semicolons = 0;
    var commas = 0;
    for (int n = 0, c = text.read(); n < LONGEST_HEADER - 1 && c != -1 && c != '\n'; n++) {
      semicolons += c == ';' ? 1 : 0;
      commas += c == ',' ? 1 : 0;
      c = text.read();
    }
    text.reset();
    return semicolons >= commas ? ';' : ',';
  }
}
