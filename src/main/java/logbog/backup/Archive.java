package logbog.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The archived log of changes: every piece since the oldest backup kept, some of them packed. */
record Archive(Path folder) {

  static final String PACKED = ".gz";

  Optional<Path> file(Piece piece) {
    var plain = folder.resolve(piece.name());
    var packed = folder.resolve(piece.name() + PACKED);
    return Files.exists(plain)
        ? Optional.of(plain)
        : Files.exists(packed) ? Optional.of(packed) : Optional.empty();
  }

  List<Piece> pieces() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .map(name -> name.endsWith(PACKED) ? name.substring(0, name.length() - 3) : name)
          .flatMap(name -> Piece.of(name).stream())
          .distinct()
          .toList();
    }
  }

  /** The timeline the database is on, as far as the archive knows. */
  int newestTimeline() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[0-9A-F]{8}\\.history"))
          .mapToInt(name -> Integer.parseInt(name.substring(0, 8), 16))
          .max()
          .orElse(1);
    }
  }

  Timeline timeline(int number) throws IOException {
    var history = folder.resolve(Timeline.historyName(number));
    if (!Files.exists(history)) {
      return Timeline.first(number);
    }
    try (var lines = Files.lines(history)) {
      return Timeline.of(number, lines);
    }
  }

  /** Empty if even the first piece is missing. */
  Optional<Reach> reach(Timeline way, Piece first) throws IOException {
    Reach reach = null;
    for (var number = first.number(); ; number++) {
      var found = way.named(number).filter(piece -> file(piece).isPresent()).findFirst();
      if (found.isEmpty()) {
        break;
      }
      var archived = Files.getLastModifiedTime(file(found.get()).orElseThrow()).toInstant();
      reach = new Reach(found.get(), archived, false);
    }
    if (reach == null) {
      return Optional.empty();
    }
    var end = reach.last().number();
    var beyond =
        pieces().stream()
            .anyMatch(
                piece -> piece.number() > end && way.named(piece.number()).anyMatch(piece::equals));
    return Optional.of(new Reach(reach.last(), reach.archived(), beyond));
  }
}
