package logbog.courses;

import java.util.Collection;
import logbog.audit.Matter;
import logbog.audit.Readings;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.RoleReaders;
import logbog.roles.Roles;
import org.springframework.stereotype.Component;

/** Tells doctors that a list with them in it was read. */
@Component
class ListReadings {

  private final Readings readings;
  private final RoleReaders readers;
  private final Roles roles;

  ListReadings(Readings readings, RoleReaders readers, Roles roles) {
    this.readings = readings;
    this.readers = readers;
    this.roles = roles;
  }

  /** In the transaction of the reading. */
  void keep(Viewer.Clinician viewer, Collection<PersonId> listed) {
    var others =
        listed.stream().filter(it -> !it.equals(viewer.id())).map(PersonId::value).toList();
    if (!others.isEmpty()) {
      readings.keep(
          readers.of(viewer, roles.active(viewer), "kursusliste"), Matter.LOGBOOK, others);
    }
  }
}
