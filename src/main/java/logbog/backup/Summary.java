package logbog.backup;

import java.util.List;

/** What the operator reads of a backup that was made. */
final class Summary {

  private Summary() {}

  static String of(Copy copy, List<String> removed) {
    return "Backup %s: %d files, %d MB, checked; any second from %s on can be restored.%s The keys are not in it: keep LOGBOG_KEYS apart."
        .formatted(
            copy.name(),
            copy.manifest().files().size(),
            copy.manifest().size() >> 20,
            copy.manifest().ended(),
            removed.isEmpty() ? "" : " Removed: " + String.join(", ", removed) + ".");
  }
}
