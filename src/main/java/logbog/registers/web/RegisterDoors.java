package logbog.registers.web;

import java.util.List;
import logbog.people.ClinicianTidings;
import logbog.people.Viewer;
import logbog.registers.Imports;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The ways from a secretariat's front page to imports and to those who have not begun. */
@Component
@Order(410)
class RegisterDoors implements ClinicianTidings {

  private final Imports imports;

  RegisterDoors(Imports imports) {
    this.imports = imports;
  }

  @Override
  public List<Door> doors(Viewer.Clinician viewer) {
    return imports.openTo(viewer)
        ? List.of(
            new Door(ImportPage.PATH, "registers.door", 0),
            new Door("/logbog/planlagte", "registers.door.upcoming", 0))
        : List.of();
  }
}
