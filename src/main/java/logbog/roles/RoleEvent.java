package logbog.roles;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.people.GrantId;
import org.jspecify.annotations.Nullable;

/** What happens to somebody's roles; each leaves a trail. */
public sealed interface RoleEvent extends Traced {

  Grant grant();

  @Override
  default @Nullable UUID learner() {
    return null;
  }

  @Override
  default UUID subject() {
    return grant().id().value();
  }

  /** The role whose holder did it; null for the operator and the registers. */
  @Nullable GrantId under();

  @Override
  default Map<String, String> details() {
    var details = new TreeMap<String, String>();
    details.put("person", grant().person().toString());
    details.put("role", grant().role().name());
    if (grant().department() != null) {
      details.put("department", grant().department().toString());
    }
    if (under() != null) {
      details.put("under", under().toString());
    }
    return details;
  }

  /** Somebody got a role. */
  record RoleGiven(Grant grant, Actor actor, @Nullable GrantId under) implements RoleEvent {}

  /** A role is over, or will be: its last day stands in it. */
  record RoleEnd(Grant grant, Actor actor, @Nullable GrantId under) implements RoleEvent {}

  /** Somebody acts in another of their roles from now on. */
  record RoleTaken(Grant grant, Actor actor, @Nullable GrantId under) implements RoleEvent {}

  /** An education lead lets a supervisor approve single competences. */
  record DelegationGiven(Grant grant, Actor actor, @Nullable GrantId under) implements RoleEvent {}

  /** The supervisor approves no more. */
  record DelegationEnd(Grant grant, Actor actor, @Nullable GrantId under) implements RoleEvent {}
}
