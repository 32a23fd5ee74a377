package logbog.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import logbog.approvals.Outlook;
import logbog.people.PersonId;
import logbog.places.Department;

/**
 * A department or practice as its education lead, its tutor or the secretariat follows up on it.
 *
 * @param doctors how many train there today
 * @param behind those behind plan, who has most overdue first
 * @param names of those
 * @param waiting for whom requests wait, the oldest first
 * @param outlooks who of them is away, and when they are reminded
 */
public record DepartmentView(
    Department department,
    int doctors,
    List<Progress> behind,
    Map<PersonId, String> names,
    List<Waiting> waiting,
    Map<PersonId, Outlook> outlooks,
    LocalDate today) {

  /** What is to be expected of one of them. */
  public Outlook outlook(PersonId person) {
    return outlooks.getOrDefault(person, Outlook.NONE);
  }

  /** For whom something waits who goes soon, or is gone. */
  public List<Waiting> leaving() {
    return waiting.stream().filter(it -> it.leaving(today)).toList();
  }
}
