package logbog.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** However many want to print, so many print. */
class PressesTest {

  private final Presses one = new Presses(1, Duration.ofMillis(20));

  @Test
  void whoeverFindsAllPressesBusyIsToldToTryAgain() {
    one.lend(
        press -> {
          assertThatThrownBy(() -> one.lend(second -> "printed"))
              .isInstanceOfSatisfying(
                  PressesBusy.class,
                  busy -> assertThat(busy.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
          return "printed";
        });
    assertThat(one.<String>lend(press -> "printed")).isEqualTo("printed");
  }

  /** By a clock that moves a millisecond each time it is looked at. */
  @Test
  void aPrintThatWouldGoOnIsEndedUnderWayAndGivesItsPressBack() {
    var looks = new AtomicLong();
    var limit = new TimeLimit(Duration.ofMillis(500), () -> looks.incrementAndGet() * 1_000_000);
    var press = new Press(limit);
    var presses = new Presses(new LinkedBlockingQueue<>(List.of(press)), Duration.ofMillis(20));
    assertThatThrownBy(() -> presses.lend(free -> free.print(lines(5_000), Instant.EPOCH)))
        .isInstanceOf(PrintTooLong.class);
    assertThat(looks.get()).isBetween(500L, 510L);
    assertThat(presses.<byte[]>lend(free -> free.print(lines(5), Instant.EPOCH))).isNotEmpty();
  }

  /** Otherwise whoever prints many in a row would take the press again before who waits for it. */
  @Test
  void whoPrintsManyInARowLetsOthersInBetween() throws Exception {
    var presses = new Presses(1, Duration.ofSeconds(20));
    var printed = new AtomicLong();
    var waiting = new AtomicReference<Thread>();
    var single =
        presses.lend(
            press -> {
              var print = new FutureTask<>(() -> presses.<Long>lend(other -> printed.get()));
              waiting.set(Thread.ofVirtual().start(print));
              while (waiting.get().getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
              }
              return print;
            });
    for (int n = 0; n < 1_000; n++) {
      presses.lend(press -> printed.incrementAndGet());
    }
    assertThat(single.get()).isZero();
  }

  private static String lines(int many) {
    return "<html lang=\"da\"><head><title>Linjer</title></head><body>"
        + "<p>En linje, der skal brydes</p>".repeat(many)
        + "</body></html>";
  }

  @Test
  void aPrintThatFailsGivesItsPressBack() {
    assertThatThrownBy(
            () ->
                one.lend(
                    press -> {
                      throw new IllegalArgumentException("torn paper");
                    }))
        .hasMessage("torn paper");
    assertThat(one.<String>lend(press -> "printed")).isEqualTo("printed");
  }
}
