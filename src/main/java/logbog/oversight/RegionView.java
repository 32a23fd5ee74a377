package logbog.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import logbog.approvals.Outlook;
import logbog.people.PersonId;
import logbog.places.Department;
import org.jspecify.annotations.Nullable;

/**
 * A region as its secretariat follows up on it.
 *
 * @param lines its departments and practices with doctors today, who has most behind first
 * @param elsewhere for whom requests wait who hold their role at no department
 * @param outlooks who of them is away, and when they are reminded
 */
public record RegionView(
    List<Line> lines, List<Waiting> elsewhere, Map<PersonId, Outlook> outlooks, LocalDate today) {

  /**
   * One department.
   *
   * @param waiting requests that wait for its people
   * @param since when the oldest was asked, or null where none waits
   */
  public record Line(
      Department department, int doctors, int behind, int waiting, @Nullable Instant since) {}
}
