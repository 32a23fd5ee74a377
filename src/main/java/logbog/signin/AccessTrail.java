package logbog.signin;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.people.GrantId;
import logbog.people.PersonId;
import logbog.people.Viewer;

/** What happens to people's ways into the medical track, for the trail. */
sealed interface AccessTrail extends Traced {

  PersonId person();

  @Override
  default Actor actor() {
    return new Actor(Actor.Kind.PERSON, person().toString());
  }

  @Override
  default UUID learner() {
    return person().value();
  }

  @Override
  default UUID subject() {
    return person().value();
  }

  /** The letter with the link was posted. */
  record AccessOffered(PersonId person) implements AccessTrail {

    @Override
    public Actor actor() {
      return Actor.system();
    }
  }

  /** By the first letter, or by one for a forgotten password. */
  record AccessPasswordChosen(PersonId person, boolean first) implements AccessTrail {

    @Override
    public Map<String, String> details() {
      return Map.of("first", Boolean.toString(first));
    }
  }

  record AppEnrolled(PersonId person) implements AccessTrail {}

  record ClinicianSignedIn(PersonId person, GrantId role) implements AccessTrail {

    @Override
    public Map<String, String> details() {
      return Map.of("role", role.toString());
    }
  }

  /** The provider named them; whether it showed two factors. */
  record ProviderVouched(PersonId person, boolean twoFactors) implements AccessTrail {

    @Override
    public Map<String, String> details() {
      return Map.of("twoFactors", Boolean.toString(twoFactors));
    }
  }

  /** The provider named them by one factor, and there was no second step of ours to ask for. */
  record ProviderFellShort(PersonId person) implements AccessTrail {

    @Override
    public Actor actor() {
      return Actor.system();
    }
  }

  /** They said which account at the provider is theirs. */
  record ProviderBound(PersonId person, boolean byLetter) implements AccessTrail {

    @Override
    public Map<String, String> details() {
      return Map.of("byLetter", Boolean.toString(byLetter));
    }
  }

  record ProviderUnbound(PersonId person) implements AccessTrail {}

  /** Somebody knew the password and guessed at the second step. */
  record SecondStepGuessed(PersonId person) implements AccessTrail {

    @Override
    public Actor actor() {
      return Actor.system();
    }
  }

  record SessionsEnded(PersonId person, int howMany) implements AccessTrail {

    @Override
    public Map<String, String> details() {
      return Map.of("howMany", Integer.toString(howMany));
    }
  }

  /** Someone said that another had acted as them; password and second step were taken away. */
  record AccessDoubted(PersonId person) implements AccessTrail {}

  /** The secretariat took away password and second step, and had the letter sent again (M14). */
  record SignInReset(PersonId person, Viewer.Clinician by) implements AccessTrail {

    @Override
    public Actor actor() {
      return by.actor();
    }

    @Override
    public Map<String, String> details() {
      return Map.of("role", by.active().toString());
    }
  }

  /** The same for a project lead, by the operator, who checked what there is to check. */
  record SignInResetByOperator(PersonId person, Actor actor) implements AccessTrail {}
}
