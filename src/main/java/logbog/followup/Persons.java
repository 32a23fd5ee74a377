package logbog.followup;

import logbog.audit.Matter;
import logbog.audit.RecordRead;
import logbog.declarations.Correspondence;
import logbog.declarations.Developments;
import logbog.declarations.Readers;
import logbog.declarations.Summary;
import logbog.people.PersonId;
import logbog.people.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Apprentices as a school or company sees them: only what lies within its scope (V9). */
@Component
public class Persons {

  private final Developments developments;
  private final Correspondence correspondence;
  private final Urgings urgings;
  private final Readers readers;
  private final ApplicationEventPublisher events;

  Persons(
      Developments developments,
      Correspondence correspondence,
      Urgings urgings,
      Readers readers,
      ApplicationEventPublisher events) {
    this.developments = developments;
    this.correspondence = correspondence;
    this.urgings = urgings;
    this.readers = readers;
    this.events = events;
  }

  /**
   * One apprentice; the apprentice can see that it was read.
   *
   * @throws logbog.web.NotFound when nothing of theirs is within the scope
   */
  @Transactional
  public PersonFile read(Viewer.Office office, PersonId apprentice) {
    var development = developments.of(office, apprentice);
    var ids = development.declarations().stream().map(Summary::id).toList();
    var reader = readers.of(office, ids, development.declarations().getFirst().workplaceName());
    var id = apprentice.value();
    events.publishEvent(new RecordRead(id, id, reader, Matter.PERSON));
    return new PersonFile(development, correspondence.about(ids, urgings.of(ids)));
  }
}
