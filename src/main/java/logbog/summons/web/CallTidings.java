package logbog.summons.web;

import java.util.Optional;
import logbog.people.Tidings;
import logbog.people.Viewer;
import logbog.summons.Summonses;
import logbog.web.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells an apprentice on the front page that a summons waits for them. */
@Component
@Order(10)
class CallTidings implements Tidings {

  private final Summonses summonses;

  CallTidings(Summonses summonses) {
    this.summonses = summonses;
  }

  @Override
  public Optional<Page> of(Viewer.Member apprentice) {
    var open = summonses.open(apprentice);
    return open.isEmpty() ? Optional.empty() : Optional.of(new CallsPart(open));
  }
}
