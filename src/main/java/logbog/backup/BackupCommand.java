package logbog.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import logbog.database.Cluster;
import logbog.database.Command;
import logbog.keys.Keys;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * {@code backup}: copies the database beside a running Logbog; {@code backup check} looks again.
 */
@Component
class BackupCommand implements Command.OnFiles {

  private final String folder;
  private final String keep;
  private final ObjectProvider<Cluster> cluster;
  private final ObjectProvider<Keys> keys;

  BackupCommand(
      @Value("${logbog.backup}") String folder,
      @Value("${logbog.backup-keep}") String keep,
      ObjectProvider<Cluster> cluster,
      ObjectProvider<Keys> keys) {
    this.folder = folder;
    this.keep = keep;
    this.cluster = cluster;
    this.keys = keys;
  }

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public String usage() {
    return "[check]  copies the database to LOGBOG_BACKUP, or reads every copy there again";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    try {
      if (arguments.isEmpty()) {
        out.println(take(Store.at(folder), Keeping.of(keep)));
        return 0;
      }
      if (arguments.equals(List.of("check"))) {
        Inspection.of(Store.at(folder), keys.getObject()).forEach(out::println);
        return 0;
      }
      out.println("backup takes no argument, or: check");
      return 2;
    } catch (NotDone refused) {
      out.println(refused.getMessage());
    } catch (IOException | SQLException failed) {
      out.println("No backup was made: " + failed.getMessage());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    return 1;
  }

  private String take(Store store, Keeping keeping)
      throws IOException, SQLException, InterruptedException {
    var server = cluster.getIfAvailable();
    if (server == null) {
      throw new NotDone(
          "SPRING_DATASOURCE_URL: an outside database is backed up by its own means"
              + " (docs/backup.md).");
    }
    try (var alone = Alone.in(store)) {
      var copy = new Taking(server, store, keys.getObject()).take();
      var removed = keeping.tidy(store, keys.getObject());
      return Summary.of(copy, removed);
    }
  }
}
