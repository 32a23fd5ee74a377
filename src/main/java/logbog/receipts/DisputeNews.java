package logbog.receipts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import logbog.people.Viewer;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.web.Shell;
import org.springframework.stereotype.Component;

/** What is disputed, for whom it concerns in the role they act in. */
@Component
public class DisputeNews {

  private final Roles roles;
  private final OpenDisputes open;
  private final Clock clock;

  DisputeNews(Roles roles, OpenDisputes open, Clock clock) {
    this.roles = roles;
    this.open = open;
    this.clock = clock;
  }

  /** In a doctor's own record, or in those of a department whose education one leads. */
  public List<Doubted> of(Viewer.Clinician viewer) {
    var by = roles.active(viewer);
    return switch (by.role()) {
      case TRAINEE -> open.of(viewer.id());
      case EDUCATION_LEAD, GP_TUTOR ->
          by.department() == null
              ? List.of()
              : open.at(by.department(), LocalDate.ofInstant(clock.instant(), Shell.DENMARK));
      default -> List.of();
    };
  }

  /** Whether the viewer acts in a role that signs. */
  public boolean signs(Viewer.Clinician viewer) {
    var role = roles.active(viewer).role();
    return role != Role.TRAINEE && role != Role.PROJECT_LEAD;
  }

  /** Whether the viewer settles disputes. */
  public boolean settles(Viewer.Clinician viewer) {
    return roles.active(viewer).role() == Role.SECRETARIAT;
  }

  /** How many wait for the viewer's secretariat. */
  public int waiting(Viewer.Clinician viewer) {
    var region = roles.active(viewer).region();
    return region == null ? 0 : open.waiting(region);
  }
}
