package logbog.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads all files laid ready when the application starts, after the database is migrated and before
 * anyone is let in. A file with anything wrong changes nothing and never stops the start.
 */
@Component
public class Intake implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Intake.class);

  private final LaidFiles laid;
  private final List<FileKind> kinds;
  private final Sorting sorting;
  private final Taking taking;
  private final Readings readings;
  private final TransactionTemplate transaction;
  private final MessageSource messages;
  private volatile boolean started;

  Intake(
      LaidFiles laid,
      List<FileKind> kinds,
      Sorting sorting,
      Taking taking,
      Readings readings,
      TransactionTemplate transaction,
      MessageSource messages) {
    this.laid = laid;
    this.kinds = kinds;
    this.sorting = sorting;
    this.taking = taking;
    this.readings = readings;
    this.transaction = transaction;
    this.messages = messages;
  }

  /** How every file was last read. */
  public List<Reading> readings() {
    return readings.all();
  }

  /** Before the web server, whose phase is a late one. Commands start nothing, so read nothing. */
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public void start() {
    try {
      read(laid.all());
      started = true;
    } catch (IOException wrong) {
      throw new IllegalStateException("The files laid ready could not be listed.", wrong);
    }
  }

  @Override
  public void stop() {
    started = false;
  }

  @Override
  public boolean isRunning() {
    return started;
  }

  @Override
  public boolean isPauseable() {
    return false;
  }

  /** Kind by kind in their order, whatever the files are called. */
  synchronized void read(List<LaidFile> files) {
    var byKind = new HashMap<FileKind, List<LaidFile>>();
    for (var file : files) {
      sort(file, byKind);
    }
    for (var kind : kinds) {
      byKind.getOrDefault(kind, List.of()).forEach(file -> keep(file, taking.take(file, kind)));
      kind.afterwards();
    }
  }

  private void sort(LaidFile file, Map<FileKind, List<LaidFile>> byKind) {
    try {
      byKind.computeIfAbsent(sorting.kindOf(file), kind -> new ArrayList<>()).add(file);
    } catch (Unfit unfit) {
      keep(file, unfit.findings());
    } catch (IOException wrong) {
      keep(file, Taking.failed(file, wrong));
    }
  }

  private void keep(LaidFile file, List<Finding> findings) {
    transaction.executeWithoutResult(status -> readings.keep(file, findings));
    for (var finding : findings) {
      log.warn(
          "Nothing taken of {}: line {} {}: {}",
          file.name(),
          finding.line(),
          finding.field(),
          messages.getMessage(
              finding.problem().key(), finding.problem().arguments().toArray(), Locale.ENGLISH));
    }
  }
}
