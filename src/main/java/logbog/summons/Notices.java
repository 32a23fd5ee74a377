package logbog.summons;

import java.util.List;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import org.springframework.stereotype.Component;

/** Tells those who have the letter that it is no longer so. Words are written when sent. */
@Component
class Notices {

  static final String CHANGED = "summons.changed";
  static final String CANCELLED = "summons.cancelled";

  private final Outbox outbox;

  Notices(Outbox outbox) {
    this.outbox = outbox;
  }

  void changed(List<Called> called) {
    tell(CHANGED, called);
  }

  void cancelled(List<Called> called) {
    tell(CANCELLED, called);
  }

  private void tell(String kind, List<Called> called) {
    called.stream()
        .filter(it -> it.postedAt() != null && !it.off())
        .forEach(it -> outbox.post(Letter.of(kind, it.address(), it.id().value())));
  }
}
