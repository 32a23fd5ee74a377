package logbog.summons;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import logbog.people.Welcome;
import logbog.people.Welcomes;
import logbog.web.Shell;
import org.springframework.stereotype.Component;

/**
 * Puts the letters that call into the outbox. Who has no account gets a welcome readied with it, so
 * that one letter is enough.
 */
@Component
class CallLetters {

  static final String CALL = "summons.call";

  /** The detail that names the welcome of one without an account. */
  static final String WELCOME = "welcome";

  /** A welcome is good until some time after school has begun, and never for less than a month. */
  private static final int DAYS = 30;

  private final Outbox outbox;
  private final Welcomes welcomes;
  private final Clock clock;

  CallLetters(Outbox outbox, Welcomes welcomes, Clock clock) {
    this.outbox = outbox;
    this.welcomes = welcomes;
    this.clock = clock;
  }

  void post(Summons summons, List<Called> called) {
    called.forEach(it -> outbox.post(letter(summons, it)));
  }

  private Letter letter(Summons summons, Called one) {
    var letter = Letter.of(CALL, one.address(), one.id().value());
    if (one.hasAccount()) {
      return letter;
    }
    var speciality = summons.plan().speciality();
    var welcome =
        welcomes.ready(
            new Welcome(
                one.name(),
                one.address(),
                speciality == null ? null : speciality.value(),
                path(one.id()),
                expiry(summons)));
    return letter.with(Map.of(WELCOME, welcome.toString()));
  }

  /** Where the apprentice reads the summons and asks. */
  static String path(CalledId id) {
    return "/indkaldelser/" + id;
  }

  private Instant expiry(Summons summons) {
    var afterStart =
        summons.plan().schoolStart().plusDays(DAYS + 1L).atStartOfDay(Shell.DENMARK).toInstant();
    var least = clock.instant().plus(Duration.ofDays(DAYS));
    return afterStart.isAfter(least) ? afterStart : least;
  }
}
