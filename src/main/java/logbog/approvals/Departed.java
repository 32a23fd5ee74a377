package logbog.approvals;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import logbog.people.GrantId;
import logbog.people.PersonId;
import logbog.roles.Grant;
import logbog.roles.Roles;
import org.springframework.stereotype.Component;

/** Tells which requests wait for someone who has left. */
@Component
class Departed {

  private final Roles roles;

  Departed(Roles roles) {
    this.roles = roles;
  }

  /** Those waiting for one who no longer holds the role in which they were asked. */
  Set<AskId> among(List<Ask> asks) {
    var held = new HashMap<PersonId, Set<GrantId>>();
    return asks.stream()
        .filter(Ask::open)
        .filter(it -> !held.computeIfAbsent(it.to().person(), this::of).contains(it.to().grant()))
        .map(Ask::id)
        .collect(Collectors.toSet());
  }

  private Set<GrantId> of(PersonId person) {
    return roles.currentOf(person).stream().map(Grant::id).collect(Collectors.toSet());
  }
}
