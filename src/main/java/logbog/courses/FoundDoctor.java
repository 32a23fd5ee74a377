package logbog.courses;

import logbog.people.PersonId;

/**
 * A doctor found for a list.
 *
 * @param department where they are now, or were last; empty before they begin
 */
public record FoundDoctor(PersonId id, String name, String department) {}
