package logbog.registers;

import java.util.Optional;
import logbog.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a line of the file means for what is known.
 *
 * @param number of the line
 * @param cpr masked; empty where it cannot be read
 * @param element its number in the post; 0 where the line cannot be read
 * @param days {@code 2026-11-01 – 2027-04-30}; empty where the line cannot be read
 * @param column what is wrong is in this column; null where it is none's
 * @param remark why it is wrong, what it overlaps, or what is left as it was; null where there is
 *     nothing to say
 */
public record Judged(
    long number,
    String cpr,
    String name,
    int element,
    String place,
    String days,
    Verdict verdict,
    @Nullable String column,
    @Nullable Problem remark,
    Optional<RegisterLine> line) {

  /** What becomes of the line. */
  public enum Verdict {
    NEW,
    CHANGED,
    UNCHANGED,
    /** Overlaps another element: taken only when the secretariat says that it is right. */
    QUESTIONED,
    WRONG
  }

  boolean taken(boolean overlapsToo) {
    return verdict == Verdict.NEW
        || verdict == Verdict.CHANGED
        || verdict == Verdict.QUESTIONED && overlapsToo;
  }
}
