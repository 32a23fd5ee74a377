package logbog.places;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import org.jspecify.annotations.Nullable;

/** What a trainer who leaves says of who takes over; each leaves its row in the audit trail. */
sealed interface SuccessorEvent extends Traced {

  @Override
  default @Nullable UUID learner() {
    return null;
  }

  /** A trainer named who takes over. */
  record SuccessorNamed(UUID subject, Actor actor, Map<String, String> details)
      implements SuccessorEvent {}

  /** It was taken back: the trainer is there still. */
  record SuccessorEnded(UUID subject, Actor actor) implements SuccessorEvent {}
}
