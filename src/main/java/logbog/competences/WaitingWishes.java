package logbog.competences;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import logbog.people.GrantId;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.WaitingWork;
import org.springframework.stereotype.Component;

/** Counts the supervisors whom doctors wish for, for the education leads of their departments. */
@Component
class WaitingWishes implements WaitingWork {

  private final WishRows rows;

  WaitingWishes(WishRows rows) {
    this.rows = rows;
  }

  @Override
  public Map<GrantId, Integer> waiting(List<Grant> held) {
    var counts = new HashMap<GrantId, Integer>();
    for (var grant : held) {
      if (grant.role() == Role.EDUCATION_LEAD) {
        var waiting = rows.waitingAt(Objects.requireNonNull(grant.department())).size();
        if (waiting > 0) {
          counts.put(grant.id(), waiting);
        }
      }
    }
    return counts;
  }
}
