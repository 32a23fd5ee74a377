package logbog.backup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import logbog.keys.Keys;

/**
 * What a backup is and holds, in lines a person can read; the last one is made with the keys, so
 * that nobody without them can change a backup unseen or pass off another.
 *
 * @param version major version of the server
 * @param ended when the copy was whole: the first second it can be restored to
 * @param first piece of the log it needs
 * @param end where the log made it whole
 */
record Manifest(int version, Instant ended, Piece first, Position end, List<CopiedFile> files) {

  private static final String HEAD = "logbog backup 1";
  private static final String PURPOSE = "backup.manifest";

  String text(Keys keys) {
    var text = new StringBuilder(HEAD + "\n");
    text.append("version ").append(version).append('\n');
    text.append("ended ").append(ended).append('\n');
    text.append("first ").append(first.name()).append('\n');
    text.append("end ").append(end).append('\n');
    for (var file : files) {
      text.append("file %s %d %s\n".formatted(file.sha256(), file.size(), file.path()));
    }
    return text + "keyed " + keys.token(PURPOSE, text.toString()) + "\n";
  }

  /** Whether a text was written with these keys and is as it was. */
  static boolean isGenuine(String text, Keys keys) {
    var cut = text.lastIndexOf("keyed ");
    return cut > 0
        && text.substring(cut)
            .equals("keyed " + keys.token(PURPOSE, text.substring(0, cut)) + "\n");
  }

  /** Reads a genuine text. */
  static Manifest of(String text) {
    Map<String, String> said = new HashMap<>();
    var files = new ArrayList<CopiedFile>();
    text.lines()
        .skip(1)
        .forEach(
            line -> {
              var word = line.split(" ", 4);
              if (word[0].equals("file")) {
                files.add(new CopiedFile(word[3], Long.parseLong(word[2]), word[1]));
              } else {
                said.put(word[0], word[1]);
              }
            });
    return new Manifest(
        Integer.parseInt(said.getOrDefault("version", "")),
        Instant.parse(said.getOrDefault("ended", "")),
        Piece.of(said.getOrDefault("first", "")).orElseThrow(),
        Position.of(said.getOrDefault("end", "")),
        files);
  }

  long size() {
    return files.stream().mapToLong(CopiedFile::size).sum();
  }
}
