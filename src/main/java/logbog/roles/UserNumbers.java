package logbog.roles;

import logbog.people.Cpr;
import logbog.people.Identities;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Users' CPR numbers: opened for a stated purpose and said anew, by their region's secretariat. */
@Component
public class UserNumbers {

  private final UserRows rows;
  private final Roles roles;
  private final Sights sights;
  private final Identities identities;

  UserNumbers(UserRows rows, Roles roles, Sights sights, Identities identities) {
    this.rows = rows;
    this.roles = roles;
    this.sights = sights;
    this.identities = identities;
  }

  /**
   * The whole number of a user whom the viewer opens whole.
   *
   * @param purpose what for, as the trail keeps it
   * @throws NotFound for anyone else
   */
  @Transactional
  public Cpr open(Viewer.Clinician viewer, PersonId id, Purpose purpose) {
    allow(viewer, id);
    return identities.open(id, viewer, purpose.name());
  }

  /** Says another number for a user: the former one is kept. */
  @Transactional
  public void renumber(Viewer.Clinician viewer, PersonId id, Cpr number) {
    allow(viewer, id);
    identities.identify(id, number, null, viewer.actor());
  }

  /** Numbers are a secretariat's matter, and of its own region only. */
  public void allow(Viewer.Clinician viewer, PersonId id) {
    var by = roles.active(viewer);
    if (by.role() != Role.SECRETARIAT
        || sights.of(by, id, roles.of(id)) != Sight.WHOLE
        || rows.find(id).isEmpty()) {
      throw new NotFound();
    }
  }
}
