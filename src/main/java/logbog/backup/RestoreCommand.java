package logbog.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import logbog.database.AfterRestore;
import logbog.database.Command;
import logbog.database.Restoration;
import logbog.keys.CannotStart;
import logbog.keys.Keys;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code restore}: brings the database of a second into an empty data folder. */
@Component
class RestoreCommand implements Command.OnFiles {

  private final String folder;
  private final Path data;
  private final String keyFile;
  private final ObjectProvider<Keys> keys;
  private final List<AfterRestore> modules;

  RestoreCommand(
      @Value("${logbog.backup}") String folder,
      @Value("${logbog.data}") Path data,
      @Value("${logbog.keys:}") String keyFile,
      ObjectProvider<Keys> keys,
      List<AfterRestore> modules) {
    this.folder = folder;
    this.data = data;
    this.keyFile = keyFile;
    this.keys = keys;
    this.modules = modules;
  }

  @Override
  public String name() {
    return "restore";
  }

  @Override
  public String usage() {
    return "<second|latest> [timeline]  brings the database of LOGBOG_BACKUP into an empty LOGBOG_DATA";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    var target = Target.of(arguments);
    if (target.isEmpty()) {
      out.println("restore takes a second like 2026-11-24T09:30:00Z, or: latest");
      return 2;
    }
    try {
      out.println(restore(target.get(), Store.at(folder)));
      return 0;
    } catch (NotDone | CannotStart refused) {
      out.println(refused.getMessage());
    } catch (IOException | SQLException failed) {
      out.println("Nothing was restored: " + failed.getMessage());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    return 1;
  }

  private String restore(Target target, Store store)
      throws IOException, SQLException, InterruptedException {
    new KeysGiven(keyFile, data).check();
    var way = Way.to(target, store, store.copies(keys.getObject()));
    if (way.copy().manifest().version() != Restoration.version()) {
      throw new NotDone(
          "The backup is of PostgreSQL %d, and this Logbog comes with %d: restore it with the Logbog it was made by."
              .formatted(way.copy().manifest().version(), Restoration.version()));
    }
    try (var place = Restoration.into(data, keys.getObject())) {
      var timeline = new Restoring(way, target, store.archive(), place).restore(modules);
      return "Restored %s into %s, from %s, on timeline %d; everybody is signed out."
          .formatted(
              target.second().map(second -> "the second " + second).orElse("all that was archived"),
              data,
              way.copy().name(),
              timeline);
    }
  }
}
