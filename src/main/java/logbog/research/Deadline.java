package logbog.research;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day by which something must have happened (M8).
 *
 * @param by null while it follows from something that is not known yet
 * @param met the day it happened, or from which it is not asked for any more; null while it is
 *     awaited
 */
public record Deadline(What what, @Nullable LocalDate by, @Nullable LocalDate met) {

  /** What must have happened. */
  public enum What {
    BEGUN,
    COURSES_DONE,
    DONE
  }

  /** How it stands on a day. */
  public enum State {
    MET,
    MET_LATE,
    AWAITED,
    MISSED,
    UNKNOWN
  }

  public State on(LocalDate today) {
    if (met != null) {
      return by == null || !met.isAfter(by) ? State.MET : State.MET_LATE;
    }
    if (by == null) {
      return State.UNKNOWN;
    }
    return today.isAfter(by) ? State.MISSED : State.AWAITED;
  }
}
