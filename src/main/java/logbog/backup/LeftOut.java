package logbog.backup;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

/** What of a server's folder is not copied, as PostgreSQL's manual has it for base backups. */
final class LeftOut {

  private static final Set<String> MADE_ANEW =
      Set.of(
          ("pg_wal pg_replslot pg_dynshmem pg_notify pg_serial pg_snapshots pg_stat_tmp"
                  + " pg_subtrans log")
              .split(" "));
  private static final Set<String> ITS_OWN =
      Set.of(
          ("postmaster.pid postmaster.opts epg-lock current_logfiles backup_label backup_label.old"
                  + " tablespace_map tablespace_map.old backup_manifest postgresql.auto.conf.tmp")
              .split(" "));
  private static final Pattern PASSING =
      Pattern.compile("pgsql_tmp.*|pg_internal\\.init.*|t\\d+_\\d+.*");

  private LeftOut() {}

  /** Whether a folder is copied without what is in it. */
  static boolean isMadeAnew(Path folder) {
    return MADE_ANEW.contains(folder.toString());
  }

  static boolean is(Path file) {
    return ITS_OWN.contains(file.toString())
        || PASSING.matcher(file.getFileName().toString()).matches();
  }
}
