package logbog.courses;

import java.time.Instant;
import java.util.List;
import logbog.approvals.Described;
import logbog.approvals.ListedApproval;
import logbog.approvals.ListedAsk;
import logbog.approvals.Subject;
import org.jspecify.annotations.Nullable;

/**
 * How a doctor stands with a course, a part of one, or a speciality's courses overall.
 *
 * @param approval the one that stands, pending or not
 * @param disputed since when that one is disputed (bestridt); null where it is not
 */
public record CourseStanding(
    Subject subject,
    Described described,
    int hours,
    List<CourseStanding> parts,
    @Nullable ListedApproval approval,
    @Nullable Instant disputed,
    @Nullable ListedAsk ask,
    List<ListedApproval> struck,
    List<Paper> papers,
    @Nullable Enrolment enrolment) {

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
