package logbog.approvers;

import logbog.people.PersonId;
import logbog.roles.Role;
import logbog.web.Shell;

/**
 * A colleague who may approve what somebody else is asked for, in a role of their own.
 *
 * @param narrow whether single competences alone: a supervisor, for whoever leads the education
 */
public record Peer(PersonId person, String name, Role role, boolean narrow) {

  /** Whether they are told what waits at the place while nobody answers it. */
  public boolean leads() {
    return role == Role.EDUCATION_LEAD || role == Role.GP_TUTOR;
  }

  public String label(Shell shell) {
    return shell.text(
        narrow ? "approvers.away.peer.narrow" : "approvers.away.peer",
        name,
        shell.text("roles.role." + role));
  }
}
