package logbog.summons;

import logbog.declarations.DeclarationEvent;
import logbog.people.AddressProven;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears, in the same transaction, what apprentices do that a summons waits for. */
@Component
class Hearing {

  private final CalledRows called;
  private final AnswerRows answers;
  private final Answering answering;

  Hearing(CalledRows called, AnswerRows answers, Answering answering) {
    this.called = called;
    this.answers = answers;
    this.answering = answering;
  }

  /** Whoever has proven the address is the one who was called. */
  @EventListener
  void proven(AddressProven event) {
    if (called.own(event.person(), event.address()) > 0) {
      answers.of(event.person()).forEach(asked -> answering.asked(asked, event.actor()));
    }
  }

  /** A revision is no new request; {@code declarations.asked_about} knows none. */
  @EventListener
  void requested(DeclarationEvent.DeclarationRequested event) {
    answers.asked(event.declaration()).ifPresent(asked -> answering.asked(asked, event.actor()));
  }

  @EventListener
  void corrected(DeclarationEvent.DeclarationCorrected event) {
    answers.asked(event.declaration()).ifPresent(asked -> answering.asked(asked, event.actor()));
  }

  /** Called back: the summons waits again. */
  @EventListener
  void withdrawn(DeclarationEvent.DeclarationWithdrawn event) {
    answers.letGo(event.declaration());
  }
}
