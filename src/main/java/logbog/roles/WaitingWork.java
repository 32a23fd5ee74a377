package logbog.roles;

import java.util.List;
import java.util.Map;
import logbog.people.GrantId;

/**
 * How much waits for somebody under each of their roles (M2). Each module in which work waits
 * implements it as a bean; the counts are added up.
 */
public interface WaitingWork {

  /**
   * @param held one person's roles of today
   * @return a count for each role under which anything waits
   */
  Map<GrantId, Integer> waiting(List<Grant> held);
}
