package logbog.workplaces;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;

/** What happens to an apprentice's question to a firm; each leaves its row in the audit trail. */
sealed interface QuestionEvent extends Traced {

  Question question();

  @Override
  default UUID subject() {
    return question().id().value();
  }

  @Override
  default UUID learner() {
    return question().apprentice().value();
  }

  @Override
  default Map<String, String> details() {
    return Map.of("address", question().address().value());
  }

  /** An apprentice asked a firm what it is called and whom to name. */
  record WorkplaceAsked(Question question, Actor actor) implements QuestionEvent {}

  /** Somebody at the firm answered by the link. */
  record WorkplaceAnswered(Question question, Actor actor) implements QuestionEvent {}
}
