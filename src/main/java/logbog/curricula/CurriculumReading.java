package logbog.curricula;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import logbog.intake.CsvFile;
import logbog.intake.CsvRow;

/** Gathers the rows of a file into editions, and finds what does not fit. */
final class CurriculumReading {

  private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

  private final Map<String, Growing> editions = new LinkedHashMap<>();

  void add(CsvRow row) {
    var key = row.line("curriculum", 60);
    var kind = row.line("kind", 30);
    var known = editions.get(key);
    if (kind.equals("edition")) {
      begin(row, key, known == null);
    } else if (known == null) {
      row.wrong("curriculum", "curricula.file.no-edition", key);
    } else {
      known.add(row, kind);
    }
  }

  /** What was found wrong with an edition as a whole is said at its first line. */
  void finish(CsvFile file) {
    for (var growing : editions()) {
      Rules.broken(growing.grown())
          .ifPresent(it -> file.wrong(growing.line(), "", it.key(), it.arguments().toArray()));
    }
  }

  Collection<Growing> editions() {
    return editions.values();
  }

  private void begin(CsvRow row, String key, boolean first) {
    if (!KEY.matcher(key).matches()) {
      row.wrong("curriculum", "curricula.file.key");
    }
    if (!first) {
      row.wrong("curriculum", "curricula.file.edition-twice", key);
      return;
    }
    editions.put(key, new Growing(row.line(), Heading.read(row, key)));
  }
}
