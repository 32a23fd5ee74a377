package logbog.posts;

import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.people.PersonId;

/** What a doctor does to the history of employment; each leaves its row, without its words. */
sealed interface EmploymentEvent extends Traced {

  PersonId doctor();

  @Override
  default UUID learner() {
    return doctor().value();
  }

  /** A row was written or changed. */
  record EmploymentWritten(UUID subject, PersonId doctor, Actor actor) implements EmploymentEvent {}

  /** A row that was not sent was taken away. */
  record EmploymentRemoved(UUID subject, PersonId doctor, Actor actor) implements EmploymentEvent {}

  /** All rows went as documentation. */
  record EmploymentsSent(PersonId doctor, Actor actor) implements EmploymentEvent {
    @Override
    public UUID subject() {
      return doctor.value();
    }
  }
}
