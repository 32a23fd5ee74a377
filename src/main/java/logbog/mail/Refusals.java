package logbog.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Counts, for the operator, the letters mail servers have refused for good since the start. */
@Component
class Refusals {

  private final Counter refused;

  Refusals(MeterRegistry registry) {
    this.refused =
        Counter.builder("logbog.mail.refused")
            .description("Letters the mail server has refused for good")
            .register(registry);
  }

  @TransactionalEventListener
  void count(LetterRefused letter) {
    refused.increment();
  }
}
