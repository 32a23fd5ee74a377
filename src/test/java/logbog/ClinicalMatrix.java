package logbog;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who gets what where in the doctors' logbook. */
record ClinicalMatrix(List<Row> rows) {

  private static final Path FILE = Path.of("src/test/resources/clinical-matrix.csv");

  /**
   * One route.
   *
   * @param on whose, where it is not Freja's
   * @param fields what is sent, as in a query
   */
  record Row(String route, String on, String fields, Map<Clinician, Outcome> expected) {

    @Override
    public String toString() {
      return route + (on.isEmpty() ? "" : " (" + on + ")") + (fields.isEmpty() ? "" : " " + fields);
    }
  }

  static ClinicalMatrix read() {
    try {
      var rows = new ArrayList<Row>();
      for (var line : Files.readAllLines(FILE)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          var cells = line.split(",", 4);
          rows.add(
              new Row(
                  cells[0].strip(),
                  cells[1].strip(),
                  cells[2].strip(),
                  expected(cells[3].strip())));
        }
      }
      return new ClinicalMatrix(rows);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  List<String> routes() {
    return rows.stream().map(Row::route).distinct().toList();
  }

  List<Clinician> admittedTo(String route) {
    var admitted =
        rows.stream()
            .filter(row -> row.route().equals(route))
            .flatMap(row -> row.expected().entrySet().stream())
            .filter(entry -> !entry.getValue().out())
            .map(Map.Entry::getKey)
            .collect(toCollection(() -> EnumSet.noneOf(Clinician.class)));
    return List.copyOf(admitted);
  }

  /** {@code freja karen = ok; * = none}: the star is everyone not named. */
  private static Map<Clinician, Outcome> expected(String said) {
    var expected = new EnumMap<Clinician, Outcome>(Clinician.class);
    for (var part : said.split(";")) {
      var sides = part.split("=");
      var outcome = Outcome.valueOf(sides[1].strip().toUpperCase(Locale.ROOT));
      for (var who : whom(sides[0].strip(), expected.keySet())) {
        if (expected.put(who, outcome) != null) {
          throw new IllegalStateException(who + " is named twice in " + said);
        }
      }
    }
    return expected;
  }

  private static Set<Clinician> whom(String names, Set<Clinician> named) {
    var all = EnumSet.allOf(Clinician.class);
    if (names.equals("*")) {
      all.removeAll(named);
      return all;
    }
    var chosen = EnumSet.noneOf(Clinician.class);
    for (var name : names.split("\\s+")) {
      chosen.add(Clinician.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return chosen;
  }
}
