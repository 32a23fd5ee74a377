package logbog.backup;

import java.nio.file.Path;

/** How a server that plays back the log gets a file of it: as it is archived, or unpacked. */
record Fetching(Path folder) {

  /** For the server's {@code restore_command}: fails where there is none, which ends the log. */
  String command() {
    var from = "'" + folder.toString().replace("'", "'\\''").replace("%", "%%") + "'/%f";
    var packed = from + Archive.PACKED;
    return "if test -f %1$s; then cp %1$s \"%%p\"; else test -f %2$s && gzip -dc %2$s > \"%%p\"; fi"
        .formatted(from, packed);
  }
}
