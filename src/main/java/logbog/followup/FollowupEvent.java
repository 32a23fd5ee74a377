package logbog.followup;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import org.jspecify.annotations.Nullable;

/**
 * What is done about a declaration, or about one called who has asked for none; each leaves its row
 * in the audit trail, and none of the words.
 */
sealed interface FollowupEvent extends Traced {

  /** Someone wrote down what is to be done. */
  record NoteWritten(UUID subject, UUID learner, Actor actor, Map<String, String> details)
      implements FollowupEvent {}

  /** Someone said it was done. */
  record NoteClosed(UUID subject, UUID learner, Actor actor, Map<String, String> details)
      implements FollowupEvent {}

  /** The school rang. */
  record CallNoted(UUID subject, @Nullable UUID learner, Actor actor) implements FollowupEvent {}

  /** The school pressed the button, and a letter went to whoever can act. */
  record Nudge(UUID subject, @Nullable UUID learner, Actor actor, Map<String, String> details)
      implements FollowupEvent {}
}
