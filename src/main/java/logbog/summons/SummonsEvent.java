package logbog.summons;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.declarations.DeclarationId;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What happens to summonses; each leaves its row in the audit trail with the change itself. */
public sealed interface SummonsEvent extends Traced {

  SummonsId summons();

  @Override
  default UUID subject() {
    return summons().value();
  }

  @Override
  default @Nullable UUID learner() {
    return null;
  }

  /** A school wrote a summons; the details say to how many. */
  record SummonsWritten(SummonsId summons, Actor actor, Map<String, String> details)
      implements SummonsEvent {}

  /** What it says was changed, or when it is sent; the details name what. */
  record SummonsChanged(SummonsId summons, Actor actor, Map<String, String> details)
      implements SummonsEvent {}

  /** The school called it off. */
  record SummonsCancelled(SummonsId summons, Actor actor) implements SummonsEvent {}

  /** Apprentices were added to it. */
  record ApprenticesAdded(SummonsId summons, Actor actor, Map<String, String> details)
      implements SummonsEvent {}

  /** An apprentice was taken off it; the details say which. */
  record ApprenticeTakenOff(SummonsId summons, Actor actor, Map<String, String> details)
      implements SummonsEvent {}

  /** An apprentice called by it has asked for the declaration. */
  record SummonsAnswered(
      SummonsId summons,
      CalledId called,
      PersonId apprentice,
      DeclarationId declaration,
      Actor actor)
      implements SummonsEvent {

    @Override
    public UUID learner() {
      return apprentice.value();
    }

    @Override
    public Map<String, String> details() {
      return Map.of("called", called.toString(), "declaration", declaration.toString());
    }
  }
}
