package logbog.intake;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Finds out what kind of table a file is, and that it can be read as one. */
@Component
class Sorting {

  /** The largest any kind allows; nothing larger is even opened. */
  private static final long LARGEST = 200_000_000;

  private final List<FileKind> kinds;

  Sorting(List<FileKind> kinds) {
    this.kinds = kinds;
  }

  FileKind kindOf(LaidFile file) throws IOException, Unfit {
    limit(file, LARGEST);
    try (var csv = new CsvFile(file)) {
      var kind = kinds.stream().filter(it -> it.recognizes(csv.name(), csv.columns())).findFirst();
      if (kind.isPresent()) {
        limit(file, kind.get().largest());
      }
      readable(file, csv);
      complete(csv, kind.orElseThrow(() -> Unfit.because("intake.unknown")));
      return kind.get();
    }
  }

  /** Whether a file can be read as one of a kind that is known beforehand. */
  static void check(LaidFile file, CsvFile csv, FileKind kind) throws IOException, Unfit {
    limit(file, kind.largest());
    readable(file, csv);
    complete(csv, kind);
  }

  private static void readable(LaidFile file, CsvFile csv) throws IOException, Unfit {
    var unreadable = Encoding.check(file);
    if (unreadable.isPresent()) {
      throw new Unfit(List.of(unreadable.get()));
    }
    if (!csv.ok()) {
      throw new Unfit(csv.findings());
    }
  }

  private static void complete(CsvFile csv, FileKind kind) throws Unfit {
    var missing = new TreeSet<>(kind.required());
    missing.removeAll(csv.columns());
    if (!missing.isEmpty()) {
      throw Unfit.because("intake.columns", String.join(", ", missing));
    }
  }

  private static void limit(LaidFile file, long largest) throws IOException, Unfit {
    if (file.size() > largest) {
      throw Unfit.because("intake.large", largest / 1_000_000);
    }
  }
}
