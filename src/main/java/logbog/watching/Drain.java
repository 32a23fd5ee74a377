package logbog.watching;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Goes on answering for a while after readiness has turned off, so that a load balancer sends
 * nobody here any more when the pages' port closes. First of all to stop.
 */
@Component
class Drain implements SmartLifecycle {

  private final Duration time;
  private volatile boolean running;
  private volatile boolean begun;

  Drain(@Value("${logbog.drain}") Duration time) {
    this.time = time;
  }

  /** Whether this node is about to stop. */
  boolean hasBegun() {
    return begun;
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    begun = true;
    try {
      Thread.sleep(time);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }
}
