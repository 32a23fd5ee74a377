package logbog.courses;

import java.time.Instant;
import java.util.List;
import logbog.approvals.Approval;
import logbog.approvals.Ask;
import logbog.approvals.Described;
import logbog.approvals.Subject;
import org.jspecify.annotations.Nullable;

/**
 * How a doctor stands with one course, or one part of one.
 *
 * @param parts of a speciality course; else none
 * @param approval the one that stands, pending or not
 * @param disputed since when that one is disputed (bestridt); null where it is not
 * @param struck those reset, which stay readable for ever
 * @param papers certificates from before
 */
public record CourseStanding(
    Subject subject,
    Described described,
    int hours,
    List<CourseStanding> parts,
    @Nullable Approval approval,
    @Nullable Instant disputed,
    @Nullable Ask ask,
    List<Approval> struck,
    List<Paper> papers) {

  /** Whether it is of a speciality's courses together. */
  public boolean overall() {
    return !parts.isEmpty();
  }

  public boolean approved() {
    return approval != null;
  }

  public long partsDone() {
    return parts.stream().filter(CourseStanding::approved).count();
  }
}
