package logbog.competences;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.people.PersonId;

/** What happens around a doctor's competences; each leaves its row with the change itself. */
sealed interface CompetenceEvent extends Traced {

  PersonId doctor();

  @Override
  default UUID learner() {
    return doctor().value();
  }

  /** An assessment was recorded, by the doctor or by the assessor. */
  record AssessmentRecorded(
      AssessmentId assessment, PersonId doctor, Actor actor, Map<String, String> details)
      implements CompetenceEvent {

    @Override
    public UUID subject() {
      return assessment.value();
    }
  }

  /** It was confirmed, refused or taken back. */
  record AssessmentSettled(
      AssessmentId assessment, PersonId doctor, Actor actor, Map<String, String> details)
      implements CompetenceEvent {

    @Override
    public UUID subject() {
      return assessment.value();
    }
  }

  /** A doctor asked a department's education lead to create a supervisor. */
  record SupervisorWished(WishId wish, PersonId doctor, Actor actor, Map<String, String> details)
      implements CompetenceEvent {

    @Override
    public UUID subject() {
      return wish.value();
    }
  }

  /** The education lead has answered, or the doctor has taken it back. */
  record WishAnswered(WishId wish, PersonId doctor, Actor actor, Map<String, String> details)
      implements CompetenceEvent {

    @Override
    public UUID subject() {
      return wish.value();
    }
  }
}
