package logbog.workplaces;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import org.jspecify.annotations.Nullable;

/** What happens to what a workplace shares; each leaves its row in the audit trail. */
sealed interface CardEvent extends Traced {

  CardId card();

  @Override
  default UUID subject() {
    return card().value();
  }

  @Override
  default @Nullable UUID learner() {
    return null;
  }

  /** A company's address made it. */
  record CardMade(CardId card, Actor actor, Map<String, String> details) implements CardEvent {}

  /** Its link works no more. */
  record CardRevoked(CardId card, Actor actor) implements CardEvent {}

  /** An apprentice filled a request with it. */
  record CardUsed(CardId card, Actor actor, @Nullable UUID learner) implements CardEvent {}
}
