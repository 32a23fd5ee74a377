package logbog.reminders.web;

import java.util.Optional;
import logbog.people.Tidings;
import logbog.people.Viewer;
import logbog.reminders.Undelivereds;
import logbog.web.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells an apprentice on the front page of addresses that mail does not reach. */
@Component
@Order(10)
class UndeliveredTidings implements Tidings {

  private final Undelivereds undelivered;

  UndeliveredTidings(Undelivereds undelivered) {
    this.undelivered = undelivered;
  }

  @Override
  public Optional<Page> of(Viewer.Member apprentice) {
    var letters = undelivered.of(apprentice);
    return letters.isEmpty() ? Optional.empty() : Optional.of(new UndeliveredPart(letters));
  }
}
