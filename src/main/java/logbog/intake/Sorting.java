package logbog.intake;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Finds out what kind of table a file is, and that it can be read as one. */
@Component
class Sorting {

  /** Larger than any kind allows, so that nothing larger is even opened. */
  private static final long LARGEST = 500_000_000;

  private final List<FileKind> kinds;

  Sorting(List<FileKind> kinds) {
    this.kinds = kinds;
  }

  FileKind kindOf(LaidFile file) throws IOException, Unfit {
    limit(file, LARGEST);
    var unreadable = Encoding.check(file);
    if (unreadable.isPresent()) {
      throw new Unfit(List.of(unreadable.get()));
    }
    try (var csv = new CsvFile(file)) {
      if (!csv.ok()) {
        throw new Unfit(csv.findings());
      }
      var kind = kindOf(csv);
      limit(file, kind.largest());
      var missing = new TreeSet<>(kind.required());
      missing.removeAll(csv.columns());
      if (!missing.isEmpty()) {
        throw Unfit.because("intake.columns", String.join(", ", missing));
      }
      return kind;
    }
  }

  private FileKind kindOf(CsvFile csv) throws Unfit {
    return kinds.stream()
        .filter(kind -> kind.recognizes(csv.name(), csv.columns()))
        .findFirst()
        .orElseThrow(() -> Unfit.because("intake.unknown"));
  }

  private static void limit(LaidFile file, long largest) throws IOException, Unfit {
    if (file.size() > largest) {
      throw Unfit.because("intake.large", largest / 1_000_000);
    }
  }
}
