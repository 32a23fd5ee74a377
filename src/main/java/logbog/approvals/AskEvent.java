package logbog.approvals;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.people.PersonId;

/** What happens to doctors' requests; each leaves its row in the audit trail. */
public sealed interface AskEvent extends Traced {

  Ask ask();

  default PersonId doctor() {
    return ask().doctor();
  }

  @Override
  default UUID subject() {
    return ask().id().value();
  }

  @Override
  default UUID learner() {
    return ask().doctor().value();
  }

  @Override
  default Map<String, String> details() {
    return Map.of(
        "post", ask().post().toString(),
        "kind", ask().subject().kind().name(),
        "of", ask().subject().id().toString(),
        "asked", ask().to().person().toString(),
        "role", ask().to().role().name());
  }

  /** A doctor asked someone for an approval, or sent what was asked on to them. */
  record ApprovalAsked(Ask ask, Actor actor) implements AskEvent {}

  /** The doctor called it back before it was opened. */
  record AskRecalled(Ask ask, Actor actor) implements AskEvent {}

  /** The one asked answered with something else than an approval. */
  record AskAnswered(Ask ask, Ending answer, Actor actor) implements AskEvent {
    @Override
    public Map<String, String> details() {
      return Map.of("answer", answer.name(), "role", ask.to().role().name());
    }
  }

  /** The one asked read what the doctor wrote, or fetched a file of it. */
  record AskRead(Ask ask, Actor actor, Map<String, String> details) implements AskEvent {}
}
