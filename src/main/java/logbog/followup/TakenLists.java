package logbog.followup;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import logbog.audit.Matter;
import logbog.audit.Reader;
import logbog.audit.Readings;
import logbog.declarations.DeclarationId;
import logbog.declarations.Readers;
import logbog.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lists on their way into a file, exactly those that are wanted, however long. They are read a
 * stretch at a time: while a stretch is sent, no connection and no snapshot of the database is
 * held, so that a reader with a slow line costs nobody anything.
 */
@Component
public class TakenLists {

  /** More lines than any school has; the newest are taken. */
  public static final int MOST = 100_000;

  private static final int STRETCH = 1_000;

  private final Overview overview;
  private final Readers readers;
  private final Readings readings;
  private final TransactionTemplate transaction;

  TakenLists(
      Overview overview, Readers readers, Readings readings, TransactionTemplate transaction) {
    this.overview = overview;
    this.readers = readers;
    this.readings = readings;
    this.transaction = transaction;
  }

  /** Where the lines go. */
  public interface Sink {
    void lines(List<Line> lines) throws IOException;
  }

  /**
   * Hands on the lines, the newest first. That a person's line was taken is in the trail, once for
   * a person, before the line leaves.
   *
   * @return whether there are more than {@link #MOST}
   */
  public boolean take(Viewer.Office office, Wanted wanted, Sink sink) throws IOException {
    var taking = new Taking(office, wanted);
    var lines = taking.next(null);
    for (int taken = STRETCH; ; taken += STRETCH) {
      sink.lines(lines.lines());
      var last = lines.last();
      if (last.isEmpty() || taken >= MOST) {
        return last.isPresent();
      }
      lines = taking.next(last.get());
    }
  }

  /** One list under way. */
  private final class Taking {

    private final Viewer.Office office;
    private final Wanted wanted;
    private final Set<UUID> seen = new HashSet<>();
    private @Nullable Reader reader;

    Taking(Viewer.Office office, Wanted wanted) {
      this.office = office;
      this.wanted = wanted;
    }

    Lines next(@Nullable DeclarationId before) {
      return Objects.requireNonNull(
          transaction.execute(
              status -> {
                var lines = overview.of(office, wanted, before, STRETCH);
                keep(lines.lines());
                return lines;
              }));
    }

    private void keep(List<Line> lines) {
      var people = lines.stream().map(line -> line.apprentice().value()).filter(seen::add).toList();
      if (!people.isEmpty()) {
        if (reader == null) {
          reader = readers.of(office, lines.stream().map(Line::id).toList(), null);
        }
        readings.keep(reader, Matter.EXPORT, people);
      }
    }
  }
}
