package logbog.posts;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.people.PersonId;

/** What is done in an element; each leaves its row in the trail with the change, without words. */
sealed interface TrainingEvent extends Traced {

  ElementId element();

  PersonId doctor();

  @Override
  default UUID subject() {
    return element().value();
  }

  @Override
  default UUID learner() {
    return doctor().value();
  }

  /** Someone was named to guide, or ceased to. */
  record SupervisionChanged(
      ElementId element, PersonId doctor, Actor actor, Map<String, String> details)
      implements TrainingEvent {}

  /** Leave was noted or taken back. */
  record LeaveChanged(ElementId element, PersonId doctor, Actor actor, Map<String, String> details)
      implements TrainingEvent {}

  /** The doctor sent a training plan. */
  record PlanSent(ElementId element, PersonId doctor, Actor actor) implements TrainingEvent {}

  /** A talk was noted as held. */
  record TalkHeld(ElementId element, PersonId doctor, Actor actor, Map<String, String> details)
      implements TrainingEvent {}

  /** A department attested a qualification card. */
  record CardAttested(ElementId element, PersonId doctor, Actor actor, Map<String, String> details)
      implements TrainingEvent {}

  /** A qualification card attested by mistake was taken back. */
  record CardWithdrawn(ElementId element, PersonId doctor, Actor actor, Map<String, String> details)
      implements TrainingEvent {}
}
