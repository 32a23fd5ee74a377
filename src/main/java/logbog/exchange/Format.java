package logbog.exchange;

import java.util.Locale;
import java.util.Optional;
import logbog.tables.Download;

/** The kinds of file an edition can leave as. */
public enum Format {
  XLSX,
  CSV,
  JSON,
  CASE;

  /** As it stands in an address. */
  public static Optional<Format> named(String name) {
    for (var format : values()) {
      if (format.path().equals(name)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  public String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Download file(Leaving leaving) {
    var name = leaving.fileName();
    return switch (this) {
      case XLSX -> Download.xlsx(name, EditionTable.of(leaving.edition()));
      case CSV -> Download.csv(name, EditionTable.of(leaving.edition()));
      case JSON -> new Download(name, Download.Kind.JSON, ModelWriting.write(leaving.edition()));
      case CASE -> new Download(name + " CASE", Download.Kind.JSON, CaseWriting.write(leaving));
    };
  }
}
