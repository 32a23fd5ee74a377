package logbog.credit;

import java.util.List;
import logbog.people.PersonId;

/**
 * A decision in the list of a region, with the doctors it concerns by name.
 *
 * @param covers what of; nothing where it is a note that is linked to nothing
 */
public record RegionalCredit(Decision decision, List<Doctor> doctors, List<Credited> covers) {

  /** One of them. */
  public record Doctor(PersonId id, String name) {}
}
