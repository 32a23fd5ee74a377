package logbog.approvers;

import logbog.people.PersonId;
import logbog.roles.Role;

/** A colleague who may approve what somebody else is asked for, in a role of their own. */
public record Peer(PersonId person, String name, Role role) {}
