package logbog.roles;

import java.util.Set;
import logbog.people.PersonId;
import logbog.places.Region;

/**
 * In which regions a doctor trains: what a secretariat may open follows from it (M19). Whoever
 * keeps the posts implements it as a bean.
 */
public interface DoctorRegions {

  /** Of all posts, over or not; empty where none is known. */
  Set<Region> of(PersonId doctor);
}
