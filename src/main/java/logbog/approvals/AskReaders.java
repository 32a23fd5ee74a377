package logbog.approvals;

import logbog.approvals.AskEvent.AskRead;
import logbog.audit.Matter;
import logbog.audit.Reader;
import logbog.people.Viewer;
import logbog.roles.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Leaves a row in the trail for each reading of what a doctor wrote to the one asked. */
@Component
class AskReaders {

  private final Roles roles;
  private final Signers signers;
  private final ApplicationEventPublisher events;

  AskReaders(Roles roles, Signers signers, ApplicationEventPublisher events) {
    this.roles = roles;
    this.signers = signers;
    this.events = events;
  }

  void read(Viewer.Clinician asked, Ask ask) {
    var as = signers.of(roles.active(asked));
    var reader =
        Reader.clinician(asked.actor(), as.name(), as.role().name(), as.place(), "anmodning");
    events.publishEvent(new AskRead(ask, asked.actor(), reader.details(Matter.LOGBOOK)));
  }
}
