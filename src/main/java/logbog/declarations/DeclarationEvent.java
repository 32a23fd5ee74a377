package logbog.declarations;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Matter;
import logbog.audit.Reader;
import logbog.audit.Reading;
import logbog.audit.Traced;
import logbog.people.PersonId;

/** What happens to declarations; each leaves its row in the audit trail with the change itself. */
public sealed interface DeclarationEvent extends Traced {

  DeclarationId declaration();

  PersonId apprentice();

  @Override
  default UUID subject() {
    return declaration().value();
  }

  @Override
  default UUID learner() {
    return apprentice().value();
  }

  /** An apprentice asked for a declaration, or someone for a revision of one. */
  record DeclarationRequested(
      DeclarationId declaration, PersonId apprentice, Actor actor, Map<String, String> details)
      implements DeclarationEvent {}

  /** A request was corrected before it was signed. */
  record DeclarationCorrected(DeclarationId declaration, PersonId apprentice, Actor actor)
      implements DeclarationEvent {}

  /** A request was called back or cancelled. */
  record DeclarationWithdrawn(DeclarationId declaration, PersonId apprentice, Actor actor)
      implements DeclarationEvent {}

  /**
   * An address was added, replaced, called off, handed on, or sent a new link; the details say
   * which.
   */
  record AddresseeChanged(
      DeclarationId declaration, PersonId apprentice, Actor actor, Map<String, String> details)
      implements DeclarationEvent {}

  /** A trainer stated their name: the first act. */
  record TrainerNamed(
      DeclarationId declaration, PersonId apprentice, Actor actor, Map<String, String> details)
      implements DeclarationEvent {}

  /** The first answer was given. */
  record FirstAnswerGiven(DeclarationId declaration, PersonId apprentice, Actor actor)
      implements DeclarationEvent {}

  /** The apprentice began to rate themself (V13). */
  record FirstSelfRatingGiven(DeclarationId declaration, PersonId apprentice, Actor actor)
      implements DeclarationEvent {}

  /** A trainer signed it. */
  record DeclarationCompleted(
      DeclarationId declaration, PersonId apprentice, Actor actor, Map<String, String> details)
      implements DeclarationEvent {}

  /** It warns of goals that will hardly be reached in time (V14). */
  record DeclarationWarned(DeclarationId declaration, PersonId apprentice, Actor actor)
      implements DeclarationEvent {}

  /** Someone other than the apprentice read it; the details say who, by what right, and how. */
  record DeclarationRead(
      DeclarationId declaration,
      PersonId apprentice,
      LocalDate periodEnd,
      Reader reader,
      Matter matter)
      implements DeclarationEvent {

    @Override
    public Actor actor() {
      return reader.actor();
    }

    @Override
    public Map<String, String> details() {
      var details = new TreeMap<>(reader.details(matter));
      details.put(Reading.PERIOD_END, periodEnd.toString());
      return details;
    }
  }

  /** A photograph of its paper sheet was attached or taken away. */
  record PaperChanged(
      DeclarationId declaration, PersonId apprentice, Actor actor, Map<String, String> details)
      implements DeclarationEvent {}

  /** A trainer says it was signed in their name by someone else. */
  record DeclarationDisputed(DeclarationId declaration, PersonId apprentice, Actor actor)
      implements DeclarationEvent {}
}
