package logbog.courses;

import java.util.List;
import logbog.audit.Matter;
import logbog.audit.ReadAs;
import logbog.audit.Reader;
import logbog.audit.Readings;
import logbog.people.Viewer;
import org.springframework.stereotype.Component;

/** Tells doctors that a list with them in it was read. */
@Component
class ListReadings {

  private final Readings readings;

  ListReadings(Readings readings) {
    this.readings = readings;
  }

  /** In the transaction of the reading. */
  void keep(Viewer.Clinician viewer, Run run, List<Participant> listed) {
    var others =
        listed.stream()
            .filter(it -> !it.doctor().equals(viewer.id()))
            .map(it -> it.doctor().value())
            .toList();
    if (!others.isEmpty()) {
      var reader =
          new Reader(viewer.actor(), ReadAs.CLINICIAN, viewer.displayName(), run.title(), null);
      readings.keep(reader, Matter.LOGBOOK, others);
    }
  }
}
