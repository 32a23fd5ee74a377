package logbog.signin;

import java.util.Optional;
import logbog.signin.AccessTrail.SecondStepGuessed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The code of an app, a recovery code, or a passkey. A try is counted and paid for, committed,
 * before anything is compared.
 */
@Component
class SecondStep {

  private final Passages passages;
  private final SecondGuesses guesses;
  private final Authenticators apps;
  private final Passkeys passkeys;
  private final RecoveryCodes recovery;
  private final AccessRows rows;
  private final AccessMail mail;
  private final ApplicationEventPublisher events;

  SecondStep(
      Passages passages,
      SecondGuesses guesses,
      Authenticators apps,
      Passkeys passkeys,
      RecoveryCodes recovery,
      AccessRows rows,
      AccessMail mail,
      ApplicationEventPublisher events) {
    this.passages = passages;
    this.guesses = guesses;
    this.apps = apps;
    this.passkeys = passkeys;
    this.recovery = recovery;
    this.rows = rows;
    this.mail = mail;
    this.events = events;
  }

  /**
   * A try that has been counted.
   *
   * @param paid whether it may be compared at all
   */
  record Counted(Passage passage, boolean paid) {}

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  Optional<Counted> count(LinkToken cookie) {
    return passages
        .count(cookie)
        .map(passage -> new Counted(passage, guesses.pay(passage.id(), passage.person())));
  }

  /** Compares, uses the code up and says that the step was given, all or nothing. */
  @Transactional
  boolean give(Counted counted, Code typed) {
    var passage = counted.passage();
    var code = typed.digits();
    var byApp = code.matches("[0-9]{6}");
    var right =
        counted.paid()
            && (byApp
                ? apps.accepts(passage.person(), code)
                : recovery.accepts(passage.person(), code));
    if (right) {
      guesses.refund(passage.id());
      passages.proven(passage.id());
      if (!byApp) {
        tell(Notice.RECOVERY_USED, passage);
      }
    } else if (passages.spent(passage.id())) {
      tell(Notice.GUESSED, passage);
      events.publishEvent(new SecondStepGuessed(passage.person()));
    }
    return right;
  }

  /** A try with a passkey is counted, too; it cannot be guessed, and costs nothing else. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  Optional<Passage> countPasskey(LinkToken cookie) {
    return passages.count(cookie);
  }

  @Transactional
  boolean givePasskey(Passage passage, String answer) {
    if (!passkeys.accepts(passage, answer)) {
      return false;
    }
    passages.proven(passage.id());
    return true;
  }

  private void tell(Notice notice, Passage passage) {
    mail.notice(notice, rows.of(passage.person()).orElseThrow());
  }
}
