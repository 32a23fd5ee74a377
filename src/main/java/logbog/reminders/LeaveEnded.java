package logbog.reminders;

import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import org.jspecify.annotations.Nullable;

/** Somebody is back before the day they had said. */
record LeaveEnded(UUID subject, Actor actor) implements Traced {

  @Override
  public @Nullable UUID learner() {
    return null;
  }
}
