package logbog.drill.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import logbog.TestClock;

/** A time without mail, in which the server is away in one way after the other. */
final class Outage {

  /** The lookout calls every so many seconds. */
  private static final int REST = 20;

  private final MailServer server;
  private final Time time;
  private final TestClock clock;
  private final Consumer<Instant> meanwhile;
  private final List<String> tooMany = new ArrayList<>();
  private int calls;

  Outage(MailServer server, Time time, TestClock clock, Consumer<Instant> meanwhile) {
    this.server = server;
    this.time = time;
    this.clock = clock;
    this.meanwhile = meanwhile;
  }

  void last(Mood mood, Duration span) throws InterruptedException {
    server.be(mood);
    var before = server.calls();
    meanwhile.accept(clock.instant());
    time.passUntil(clock.instant().plus(span), meanwhile);
    var came = server.calls() - before;
    calls += came;
    var most =
        (span.toSeconds() / REST + 2) * (mood == Mood.TAKES_NONE ? 1 + MailDrillTest.LANES : 1);
    if (came > most) {
      tooMany.add("%s: %d calls in %s, at most %d are right".formatted(mood, came, span, most));
    }
  }

  /** Calls that reached the server and came to nothing. */
  int calls() {
    return calls;
  }

  /**
   * Where it was called more often than once in twenty seconds; by letters only where it seemed
   * well.
   */
  List<String> tooManyCalls() {
    return tooMany;
  }
}
