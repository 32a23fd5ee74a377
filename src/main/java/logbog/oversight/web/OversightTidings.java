package logbog.oversight.web;

import java.util.List;
import logbog.oversight.Oversight;
import logbog.people.ClinicianTidings;
import logbog.people.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to follow-up, for those who follow up. */
@Component
@Order(600)
class OversightTidings implements ClinicianTidings {

  private final Oversight oversight;

  OversightTidings(Oversight oversight) {
    this.oversight = oversight;
  }

  @Override
  public List<Door> doors(Viewer.Clinician viewer) {
    return oversight.opensTo(viewer)
        ? List.of(new Door(OversightController.PATH, "oversight.door", 0))
        : List.of();
  }
}
