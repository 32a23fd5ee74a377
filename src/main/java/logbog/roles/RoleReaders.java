package logbog.roles;

import logbog.audit.Reader;
import logbog.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who reads something of another's record, as the trail keeps it: name, role and place as now. */
@Component
public class RoleReaders {

  private final RolePlaces places;

  RoleReaders(RolePlaces places) {
    this.places = places;
  }

  /**
   * @param part which part of the record, in a word; {@code posts.seen.part} says it to the doctor
   */
  public Reader of(Viewer.Clinician viewer, Grant by, String part) {
    return of(viewer, by, null, part);
  }

  /**
   * @param place where the role holds, as far as it is known already; null asks for it
   */
  public Reader of(Viewer.Clinician viewer, Grant by, @Nullable String place, String part) {
    return Reader.clinician(
        viewer.actor(),
        viewer.displayName(),
        by.role().name(),
        place == null ? places.of(by) : place,
        part);
  }
}
