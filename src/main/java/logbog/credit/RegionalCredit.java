package logbog.credit;

import java.util.List;
import logbog.people.PersonId;

/** A decision in the list of a region, with the doctors it concerns by name. */
public record RegionalCredit(Decision decision, List<Doctor> doctors) {

  /** One of them. */
  public record Doctor(PersonId id, String name) {}
}
