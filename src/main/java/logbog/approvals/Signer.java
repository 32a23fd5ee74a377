package logbog.approvals;

import logbog.people.GrantId;
import logbog.people.PersonId;
import logbog.roles.Role;

/**
 * Someone in a role, as they were when it happened: a name, a role or a place that changes later
 * changes nothing here.
 *
 * @param place the department or practice, the region, or the course; empty where a role has none
 */
public record Signer(PersonId person, GrantId grant, String name, Role role, String place) {}
