package logbog.statistics;

import logbog.declarations.DeclarationEvent.DeclarationCompleted;
import logbog.declarations.DeclarationEvent.DeclarationDisputed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears of signatures in their own transaction and lets them wait to be counted: one row, no
 * counter that signers would queue for.
 */
@Component
class Hearing {

  private final Waiting waiting;

  Hearing(Waiting waiting) {
    this.waiting = waiting;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void signed(DeclarationCompleted event) {
    waiting.add(event.declaration(), "SIGNED");
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void disowned(DeclarationDisputed event) {
    waiting.add(event.declaration(), "DISPUTED");
  }
}
