package logbog.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import logbog.keys.Keys;
import org.springframework.util.FileSystemUtils;

/** The operator's folder for backups: the copies, and the archived log between and after them. */
record Store(Path folder) {

  private static final String UNFINISHED = ".unfinished";

  /**
   * @param setting of {@code LOGBOG_BACKUP}
   */
  static Store at(String setting) {
    try {
      if (!setting.isBlank()) {
        return new Store(Path.of(setting.strip()).toAbsolutePath().normalize());
      }
    } catch (InvalidPathException wrong) {
      throw new NotDone("LOGBOG_BACKUP: %s is not the name of a folder.".formatted(setting));
    }
    throw new NotDone("LOGBOG_BACKUP is missing: name the folder for backups (docs/backup.md).");
  }

  Archive archive() {
    return new Archive(folder.resolve("wal"));
  }

  /** A folder for a new copy; what an earlier attempt left is cleared away. */
  Path begin(String name) throws IOException {
    Files.createDirectories(copiesFolder(), Disk.PRIVATE);
    for (var left : folders()) {
      if (left.toString().endsWith(UNFINISHED)) {
        FileSystemUtils.deleteRecursively(left);
      }
    }
    return Files.createDirectory(copiesFolder().resolve(name + UNFINISHED));
  }

  /** A copy gets its name when it is whole. */
  Copy finish(Path unfinished, Manifest manifest) throws IOException {
    var name = unfinished.getFileName().toString().replace(UNFINISHED, "");
    Disk.syncFolder(unfinished);
    var finished = Files.move(unfinished, copiesFolder().resolve(name));
    Disk.syncFolder(copiesFolder());
    return new Copy(finished, manifest);
  }

  /** All finished copies, the oldest first. */
  List<Copy> copies(Keys keys) throws IOException {
    var copies = new ArrayList<Copy>();
    var strange = new ArrayList<Path>();
    for (var each : folders()) {
      var file = Copy.manifestIn(each);
      if (!each.toString().endsWith(UNFINISHED) && Files.exists(file)) {
        var text = Files.readString(file);
        if (Manifest.isGenuine(text, keys)) {
          copies.add(new Copy(each, Manifest.of(text)));
        } else {
          strange.add(file);
        }
      }
    }
    if (!strange.isEmpty()) {
      throw new NotDone(
          copies.isEmpty()
              ? "LOGBOG_KEYS: the key file is not the one the backup in %s was made with."
                  .formatted(folder)
              : "The backup is damaged: %s is not what was written.".formatted(strange.getFirst()));
    }
    copies.sort(Comparator.comparing(copy -> copy.manifest().ended()));
    return copies;
  }

  /** Begins with the manifest: what has none is no backup. */
  void remove(Copy copy) throws IOException {
    Files.delete(Copy.manifestIn(copy.folder()));
    FileSystemUtils.deleteRecursively(copy.folder());
  }

  private Path copiesFolder() {
    return folder.resolve("copies");
  }

  private List<Path> folders() throws IOException {
    if (!Files.isDirectory(copiesFolder())) {
      return List.of();
    }
    try (var all = Files.list(copiesFolder())) {
      return all.sorted().toList();
    }
  }
}
