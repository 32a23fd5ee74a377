package logbog.oversight;

import java.util.List;
import logbog.audit.Matter;
import logbog.audit.Readings;
import logbog.people.Viewer;
import logbog.roles.Grant;
import logbog.roles.RoleReaders;
import org.springframework.stereotype.Component;

/** Tells doctors that a list was read which says that they are behind plan. */
@Component
class BehindReadings {

  private final Readings readings;
  private final RoleReaders readers;

  BehindReadings(Readings readings, RoleReaders readers) {
    this.readings = readings;
    this.readers = readers;
  }

  /** In the transaction of the reading. */
  void keep(Viewer.Clinician viewer, Grant by, List<Progress> behind) {
    if (!behind.isEmpty()) {
      readings.keep(
          readers.of(viewer, by, "opfoelgning"),
          Matter.LOGBOOK,
          behind.stream().map(it -> it.doctor().value()).toList());
    }
  }
}
