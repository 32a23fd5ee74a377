package logbog.backup;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import logbog.keys.Keys;

/**
 * How many backups are kept, and with them the log they need.
 *
 * @param number at least 1
 */
record Keeping(int number) {

  static Keeping of(String setting) {
    return read(setting).stream()
        .filter(number -> number >= 1)
        .mapToObj(Keeping::new)
        .findFirst()
        .orElseThrow(
            () ->
                new NotDone(
                    "LOGBOG_BACKUP_KEEP must be a number from 1, and is \"%s\"."
                        .formatted(setting)));
  }

  private static OptionalInt read(String setting) {
    try {
      return OptionalInt.of(Integer.parseInt(setting.strip()));
    } catch (NumberFormatException wrong) {
      return OptionalInt.empty();
    }
  }

  /** Removes what is too old; the names of what was removed. */
  List<String> tidy(Store store, Keys keys) throws IOException {
    var copies = store.copies(keys);
    var old = copies.subList(0, Math.max(0, copies.size() - number));
    for (var copy : old) {
      store.remove(copy);
    }
    var kept = copies.subList(old.size(), copies.size()).stream().map(it -> it.manifest().first());
    var oldest = kept.min(Comparator.comparing(Piece::number)).orElseThrow();
    new Tidying(store.archive()).tidy(oldest, copies.getLast().manifest().first());
    return old.stream().map(Copy::name).toList();
  }
}
