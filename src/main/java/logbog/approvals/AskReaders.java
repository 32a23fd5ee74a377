package logbog.approvals;

import logbog.approvals.AskEvent.AskRead;
import logbog.audit.Matter;
import logbog.audit.ReadAs;
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
        new Reader(asked.actor(), ReadAs.CLINICIAN, ask.to().name(), ask.to().place(), null);
    events.publishEvent(new AskRead(ask, asked.actor(), reader.details(Matter.LOGBOOK)));
  }
}
