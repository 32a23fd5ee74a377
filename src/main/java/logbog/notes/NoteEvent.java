package logbog.notes;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.people.PersonId;

/** What happens to notes; their words are nowhere but in the note. */
sealed interface NoteEvent extends Traced {

  NoteId note();

  PersonId doctor();

  @Override
  default UUID subject() {
    return note().value();
  }

  @Override
  default UUID learner() {
    return doctor().value();
  }

  /** Someone wrote one. */
  record NoteWritten(NoteId note, PersonId doctor, Actor actor, Map<String, String> details)
      implements NoteEvent {}

  /** Its author took one back. */
  record NoteWithdrawn(NoteId note, PersonId doctor, Actor actor) implements NoteEvent {}
}
