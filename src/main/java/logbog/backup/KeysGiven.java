package logbog.backup;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The key file a restore needs; the demo would make itself new keys, and they would fit nothing.
 */
record KeysGiven(String file, Path data) {

  void check() {
    if (file.isBlank() && !Files.exists(data.resolve("keys.properties"))) {
      throw new NotDone(
          "LOGBOG_KEYS is missing: name the key file of the Logbog that was backed up; the backup"
              + " does not hold it.");
    }
  }
}
