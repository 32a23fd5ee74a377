package logbog.approvers;

import logbog.people.PersonId;
import logbog.roles.Role;
import logbog.web.Shell;

/** A colleague who may approve what somebody else is asked for, in a role of their own. */
public record Peer(PersonId person, String name, Role role) {

  public String label(Shell shell) {
    return shell.text("approvers.away.peer", name, shell.text("roles.role." + role));
  }
}
