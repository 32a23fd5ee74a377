package logbog.resets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import logbog.people.GrantId;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.WaitingWork;
import org.springframework.stereotype.Component;

/** Counts the requests of a region that were recorded and not done, for its secretariat. */
@Component
class WaitingResets implements WaitingWork {

  private final RequestRows rows;

  WaitingResets(RequestRows rows) {
    this.rows = rows;
  }

  @Override
  public Map<GrantId, Integer> waiting(List<Grant> held) {
    var counts = new HashMap<GrantId, Integer>();
    for (var grant : held) {
      if (grant.role() == Role.SECRETARIAT) {
        var waiting = rows.waiting(Objects.requireNonNull(grant.region()));
        if (waiting > 0) {
          counts.put(grant.id(), waiting);
        }
      }
    }
    return counts;
  }
}
