package logbog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Who gets what where, as the authorization matrix says it. */
record Matrix(List<Row> rows) {

  private static final Path FILE = Path.of("src/test/resources/authorization-matrix.csv");

  /**
   * One route, on one of Mads's declarations.
   *
   * @param on which: {@code open}, {@code signed}, or empty where the route names none; {@code
   *     demo} is tried with the demo on and no mail server
   * @param fields what is sent, as in a query
   */
  record Row(String route, String on, String fields, Map<Visitor, Outcome> expected) {

    @Override
    public String toString() {
      return route + (on.isEmpty() ? "" : " (" + on + ")") + (fields.isEmpty() ? "" : " " + fields);
    }
  }

  /** The rows tried in such a demo, or those tried elsewhere. */
  List<Row> rows(boolean demo) {
    return rows.stream().filter(row -> row.on().equals("demo") == demo).toList();
  }

  /** The routes there are in such a demo, or elsewhere. */
  List<String> routes(boolean demo) {
    var onlyThere = rows(true).stream().map(Row::route).toList();
    return rows.stream()
        .map(Row::route)
        .distinct()
        .filter(route -> demo || !onlyThere.contains(route))
        .toList();
  }

  static Matrix read() {
    try (var reader = Files.newBufferedReader(FILE, StandardCharsets.UTF_8)) {
      var format =
          CSVFormat.DEFAULT
              .builder()
              .setHeader()
              .setSkipHeaderRecord(true)
              .setIgnoreSurroundingSpaces(true)
              .setIgnoreEmptyLines(true)
              .setCommentMarker('#')
              .get();
      return new Matrix(format.parse(reader).stream().map(Matrix::row).toList());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Row row(CSVRecord line) {
    var expected = new EnumMap<Visitor, Outcome>(Visitor.class);
    for (var visitor : Visitor.values()) {
      var outcome = line.get(visitor.column());
      if (!outcome.isEmpty()) {
        expected.put(visitor, Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)));
      }
    }
    return new Row(line.get("route"), line.get("on"), line.get("fields"), expected);
  }

  /** The visitors who are let in on any row of a route. */
  List<Visitor> admittedTo(String route) {
    return Arrays.stream(Visitor.values())
        .filter(
            visitor ->
                rows.stream()
                    .filter(row -> row.route().equals(route))
                    .map(row -> row.expected().get(visitor))
                    .anyMatch(outcome -> outcome != null && !outcome.out()))
        .toList();
  }
}
