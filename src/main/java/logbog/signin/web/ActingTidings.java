package logbog.signin.web;

import java.util.Optional;
import logbog.people.ClinicianTidings;
import logbog.people.Viewer;
import logbog.roles.Held;
import logbog.roles.Holdings;
import logbog.web.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says at the top of the front page as what one is signed in, and what waits in other roles. */
@Component
@Order(1)
class ActingTidings implements ClinicianTidings {

  private final Holdings holdings;

  ActingTidings(Holdings holdings) {
    this.holdings = holdings;
  }

  @Override
  public Optional<Page> part(Viewer.Clinician viewer) {
    var held = holdings.of(viewer.id()).stream().filter(Held::counts).toList();
    return Optional.of(
        new ActingPart(
            held.stream().filter(it -> it.grant().id().equals(viewer.active())).toList(),
            held.stream().filter(it -> !it.grant().id().equals(viewer.active())).toList()));
  }
}
