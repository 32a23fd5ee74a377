package logbog.documents;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Removes files a day after their holders have let them go. */
@Component
class Clearing {

  private static final Logger log = LoggerFactory.getLogger(Clearing.class);
  private static final Duration A_DAY = Duration.ofDays(1);

  private final UploadRows rows;
  private final Clock clock;

  Clearing(UploadRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Each by itself: one that something still points at stays, and holds no other up. */
  void clear() {
    for (var id : rows.letGoBefore(clock.instant().minus(A_DAY))) {
      try {
        rows.remove(id);
      } catch (DataIntegrityViolationException needed) {
        log.error("File {} was let go, and something still points at it; it stays", id);
      }
    }
  }
}
