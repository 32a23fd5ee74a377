package logbog.roles;

import logbog.people.PersonId;

/**
 * Somebody the logbook knows already.
 *
 * @param address hinted
 */
public record Known(PersonId id, String name, String address) {

  static Known of(UserRow row) {
    return new Known(row.id(), row.name(), row.email().hinted());
  }
}
