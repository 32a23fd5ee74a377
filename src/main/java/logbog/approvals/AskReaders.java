package logbog.approvals;

import logbog.approvals.AskEvent.AskRead;
import logbog.audit.Matter;
import logbog.audit.Reader;
import logbog.people.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Leaves a row in the trail for each reading of what a doctor wrote to the one asked. */
@Component
class AskReaders {

  private final ApplicationEventPublisher events;

  AskReaders(ApplicationEventPublisher events) {
    this.events = events;
  }

  void read(Viewer.Clinician asked, Ask ask) {
    var reader =
        Reader.clinician(
            asked.actor(), ask.to().name(), ask.to().role().name(), ask.to().place(), "anmodning");
    events.publishEvent(new AskRead(ask, asked.actor(), reader.details(Matter.LOGBOOK)));
  }
}
