package logbog.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A finished backup: a copy of the server's files, and the manifest beside them. */
record Copy(Path folder, Manifest manifest) {

  /** Where the files are in the folder of a backup. */
  static Path files(Path folder) {
    return folder.resolve("files");
  }

  static Path manifestIn(Path folder) {
    return folder.resolve("manifest");
  }

  String name() {
    return folder.getFileName().toString();
  }

  /** Reads every file again. */
  void check() throws IOException {
    for (var file : manifest.files()) {
      file.check(files(folder).resolve(file.path()));
    }
  }

  /** The folders of the copied server, each after the one it is in. */
  List<Path> folders() throws IOException {
    var root = files(folder);
    try (var all = Files.walk(root)) {
      return all.filter(Files::isDirectory).map(root::relativize).sorted().toList();
    }
  }
}
