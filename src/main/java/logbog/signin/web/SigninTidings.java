package logbog.signin.web;

import java.util.List;
import logbog.people.ClinicianTidings;
import logbog.people.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way to one's own sessions and second step. */
@Component
@Order(900)
class SigninTidings implements ClinicianTidings {

  @Override
  public List<Door> doors(Viewer.Clinician viewer) {
    return List.of(new Door(SessionsPage.PATH, "signin.door.sessions", 0));
  }
}
