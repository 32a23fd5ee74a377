package logbog.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;

/**
 * Sends one letter and writes down what became of it. Nothing is in a transaction while the mail
 * server is spoken to, so a letter it accepted just before a crash is sent again, with the same
 * Message-ID. The log names letters by id, never by address or words.
 */
class Dispatch {

  private static final Logger log = LoggerFactory.getLogger(Dispatch.class);

  private final Ledger ledger;
  private final Writers writers;
  private final Typesetter typesetter;
  private final Postman postman;
  private final Clock clock;

  Dispatch(Ledger ledger, Writers writers, Typesetter typesetter, Postman postman, Clock clock) {
    this.ledger = ledger;
    this.writers = writers;
    this.typesetter = typesetter;
    this.postman = postman;
    this.clock = clock;
  }

  /** When to try again, or empty when the letter is sent, refused or dropped. */
  Optional<Instant> send(LetterId id) {
    return ledger.open(id).flatMap(this::send);
  }

  private Optional<Instant> send(Ledger.Open open) {
    var id = open.id();
    try {
      if (expired(open.letter())) {
        return drop(id, "it expired");
      }
      var writer = writers.of(open.letter().kind());
      var earliest = writer.earliest(open.letter(), clock.instant());
      if (earliest.isAfter(clock.instant())) {
        return Optional.of(unlessExpired(open.letter(), earliest));
      }
      var prose = writer.write(id, open.letter());
      if (prose.isEmpty()) {
        return drop(id, "there is no reason to send it any more");
      }
      postman.deliver(typesetter.set(id, open.letter(), prose.get()));
    } catch (RecipientRefused refused) {
      ledger.refused(id, open.letter(), refused.reason(), clock.instant());
      log.info("Letter {} was refused by the mail server", id.value());
      return Optional.empty();
    } catch (ServerAway away) {
      return Optional.of(hold(open, away));
    } catch (RuntimeException failure) {
      return Optional.of(later(open, failure));
    }
    ledger.sent(id, clock.instant());
    log.info("Letter {} of kind {} is sent", id.value(), open.letter().kind());
    return Optional.empty();
  }

  private boolean expired(Letter letter) {
    return letter.expires() != null && !clock.instant().isBefore(letter.expires());
  }

  private Optional<Instant> drop(LetterId id, String why) {
    ledger.dropped(id, clock.instant());
    log.info("Letter {} is dropped: {}", id.value(), why);
    return Optional.empty();
  }

  /** It is let go when the server is back, or dropped when it expires before. */
  private Instant hold(Ledger.Open open, ServerAway away) {
    var now = clock.instant();
    if (away.reason() != null) {
      ledger.failed(open.id(), away.reason(), now);
    }
    ledger.held(open.id(), now);
    return unlessExpired(open.letter(), now.plus(Patience.HELD));
  }

  private Instant later(Ledger.Open open, RuntimeException failure) {
    var now = clock.instant();
    ledger.failed(open.id(), reason(failure), now);
    var again = now.plus(Patience.after(open.attempts() + 1));
    log.warn(
        "Letter {} of kind {} could not be sent ({} at {}) and is tried again at {}",
        open.id().value(),
        open.letter().kind(),
        failure.getClass().getSimpleName(),
        failure.getStackTrace().length == 0 ? "?" : failure.getStackTrace()[0],
        again);
    return unlessExpired(open.letter(), again);
  }

  private static Instant unlessExpired(Letter letter, Instant again) {
    return letter.expires() != null && letter.expires().isBefore(again) ? letter.expires() : again;
  }

  /** What the mail server said may be kept; what a writer said may hold words of the letter. */
  private static String reason(RuntimeException failure) {
    return failure instanceof MailException
        ? failure.toString()
        : failure.getClass().getSimpleName();
  }
}
