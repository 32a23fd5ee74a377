package logbog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import logbog.ModuleTest;
import org.junit.jupiter.api.Test;

/** The operator sees that returned mail is not read, whatever the trouble. */
@ModuleTest
record BounceJobTest(ReturnAddresses addresses, Bounces bounces) {

  @Test
  void everyFailureCounts() {
    var broken =
        new BounceReader(Inboxes.none(), addresses, bounces) {
          @Override
          int read() {
            throw new IllegalStateException("broken");
          }
        };
    var failures = new AtomicInteger();
    BounceJob.look(broken, failures);
    BounceJob.look(broken, failures);
    assertThat(failures).hasValue(2);
  }
}
