package logbog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The clock of the tests: it runs, and can be moved; after each test it is right again. */
@Primary
public class TestClock extends Clock {

  private volatile Duration ahead = Duration.ZERO;

  public void moveBy(Duration duration) {
    ahead = ahead.plus(duration);
  }

  public void moveTo(Instant instant) {
    ahead = Duration.between(Instant.now(), instant);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("Time zones are said where they are used");
  }

  /** Sets the clock right after each test. */
  public static class Reset implements AfterEachCallback {
    @Override
    public void afterEach(ExtensionContext test) {
      SpringExtension.getApplicationContext(test).getBean(TestClock.class).ahead = Duration.ZERO;
    }
  }
}
