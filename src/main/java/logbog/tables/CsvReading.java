package logbog.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table with fields separated by semicolons or commas, whichever the first line has more of. */
final class CsvReading {

  private CsvReading() {}

  static Grid read(byte[] file) throws NotATable {
    var text = Legible.text(file);
    var numbers = new ArrayList<Long>();
    var rows = new ArrayList<List<String>>();
    var format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(Delimiter.of(text))
            .setIgnoreEmptyLines(true)
            .get();
    try (var parser = CSVParser.parse(text, format)) {
      for (var row : parser) {
        if (rows.size() > Grid.MOST_ROWS || row.size() > Grid.MOST_COLUMNS) {
          throw NotATable.because("tables.wide", Grid.MOST_ROWS, Grid.MOST_COLUMNS);
        }
        numbers.add(parser.getCurrentLineNumber() - lineEnds(row));
        rows.add(row.stream().map(Plain::read).toList());
      }
    } catch (IOException | UncheckedIOException wrong) {
      throw new NotATable(
          List.of(Trouble.of(numbers.isEmpty() ? 1 : numbers.getLast() + 1, "", "tables.quotes")));
    }
    return Grid.of(numbers, rows);
  }

  private static long lineEnds(CSVRecord row) {
    return row.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
  }
}
