package logbog.audit;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Seals every second while the application runs; off by {@code logbog.audit.sealing=false}. */
@Component
@ConditionalOnBooleanProperty(name = "logbog.audit.sealing", matchIfMissing = true)
class SealingRhythm implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(SealingRhythm.class);
  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
  private static final Duration TO_FINISH = Duration.ofSeconds(10);

  private final Sealer sealer;
  private @Nullable Thread beat;
  private CountDownLatch stopped = new CountDownLatch(0);

  SealingRhythm(Sealer sealer) {
    this.sealer = sealer;
  }

  @Override
  public synchronized void start() {
    var untilStopped = new CountDownLatch(1);
    stopped = untilStopped;
    beat = Thread.ofVirtual().name("audit-sealer").start(() -> keepSealing(untilStopped));
  }

  /** Waits for the round under way: interrupting it would cut its connection. */
  @Override
  public synchronized void stop() {
    var last = beat;
    stopped.countDown();
    beat = null;
    try {
      if (last != null) {
        last.join(TO_FINISH);
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return beat != null;
  }

  private void keepSealing(CountDownLatch stopped) {
    try {
      var pause = EVERY;
      while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        pause = sealed() ? EVERY : AFTER_FAILURE;
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean sealed() {
    try {
      sealer.seal();
      return true;
    } catch (RuntimeException failure) {
      log.error("The audit trail could not be sealed; trying again in a minute", failure);
      return false;
    }
  }
}
