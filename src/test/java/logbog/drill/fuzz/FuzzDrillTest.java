package logbog.drill.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import logbog.drill.Installation;
import logbog.drill.fuzz.Routes.Route;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent to whichever route, the answer comes soon, is no failure of ours, says nothing
 * about our insides and tells the browser to trust only us. {@code bin/drill-fuzz N} sends N
 * requests; the same seed sends the same again.
 */
class FuzzDrillTest {

  private static final int REQUESTS = Integer.getInteger("drill.requests", 1_500);
  private static final long SEED = Long.getLong("drill.seed", 1);
  private static final List<String> REPLAY =
      List.of(System.getProperty("drill.replay", "").split("[ ,]+"));
  private static final int ACT = 2_000;
  private static final int AT_ONCE = 8;

  /** Who looks around behind the doctors' door, and how many pages of each route they read. */
  private static final boolean LONG = REQUESTS > ACT;

  private static final List<String> CALLERS =
      LONG
          ? Clinicians.NAMES
          : List.of("doctor", "supervisor", "lead", "provider", "secretariat", Clinicians.SPARE);
  private static final int PAGES = LONG ? 3 : 1;

  private final Findings findings = new Findings();

  @Test
  void noRequestIsAnsweredAsIfTheFaultWereOurs() throws Exception {
    try (var installation = new Installation(Path.of("target/fuzz-drill"));
        var callers = Executors.newFixedThreadPool(AT_ONCE)) {
      var url = installation.url();
      Doorstep.await(url);
      var wire = new Wire(URI.create(url).getPort());
      var routes = Routes.read();
      var clinicians = new Clinicians(url, routes, CALLERS, PAGES);
      if (REPLAY.getFirst().isEmpty()) {
        for (var act = 0; act * ACT < REQUESTS; act++) {
          var composer = composer(SEED, act, url, routes, clinicians);
          var sent = new ArrayList<Future<?>>();
          for (long n = (long) act * ACT; n < Math.min(REQUESTS, (act + 1L) * ACT); n++) {
            var number = n;
            sent.add(callers.submit(() -> ask(wire, composer.compose(number))));
          }
          for (var each : sent) {
            each.get();
          }
          findings.progress();
        }
      } else {
        replay(wire, url, routes, clinicians);
      }
    }
    System.out.println(findings.summary(SEED));
    assertThat(findings.defects()).isEmpty();
  }

  private static Composer composer(
      long seed, int act, String url, List<Route> routes, Clinicians clinicians) throws Exception {
    var things = Cast.gather(url, act);
    things.putAll(clinicians.gather(act));
    return new Composer(seed, routes, things, clinicians.trail());
  }

  private void replay(Wire wire, String url, List<Route> routes, Clinicians clinicians)
      throws Exception {
    for (var one : REPLAY) {
      var parts = one.split(":");
      var number = Long.parseLong(parts[1]);
      var seed = Long.parseLong(parts[0]);
      var attempt = composer(seed, (int) (number / ACT), url, routes, clinicians).compose(number);
      System.out.println(attempt.what() + "\n" + attempt.shown());
      var reply = ask(wire, attempt);
      System.out.println(reply.text());
    }
  }

  /** An answer that took long is asked for again, alone: a busy machine is no defect of ours. */
  private Reply ask(Wire wire, Attempt attempt) {
    var reply = wire.send(attempt.bytes(), attempt.from(), attempt.broken());
    findings.count(reply);
    if (!reply.hung() && Judge.slow(reply)) {
      synchronized (wire) {
        findings.slow();
        reply = wire.send(attempt.bytes(), attempt.from(), attempt.broken());
      }
    }
    var last = reply;
    Judge.wrong(attempt, last).ifPresent(wrong -> findings.found(SEED, attempt, wrong, last));
    return last;
  }
}
