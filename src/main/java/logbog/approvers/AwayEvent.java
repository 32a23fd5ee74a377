package logbog.approvers;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import org.jspecify.annotations.Nullable;

/** What approvers say of being away. */
sealed interface AwayEvent extends Traced {

  @Override
  default @Nullable UUID learner() {
    return null;
  }

  /** From when to when, and who stands in. */
  record ApproverAway(UUID subject, Actor actor, Map<String, String> details)
      implements AwayEvent {}

  /** Back before the last day, or never gone. */
  record ApproverBack(UUID subject, Actor actor) implements AwayEvent {}
}
