package logbog.courses;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import org.jspecify.annotations.Nullable;

/** What is done with lists of participants; approvals leave a trail of their own. */
sealed interface CourseEvent extends Traced {

  /** Someone will hold a course. */
  record RunAnnounced(UUID subject, Actor actor, Map<String, String> details)
      implements CourseEvent {

    @Override
    public @Nullable UUID learner() {
      return null;
    }
  }

  /** A doctor came onto a list. */
  record ParticipantEntered(UUID subject, UUID learner, Actor actor) implements CourseEvent {}

  /** A doctor was taken off a list. */
  record ParticipantLeft(UUID subject, UUID learner, Actor actor) implements CourseEvent {}
}
