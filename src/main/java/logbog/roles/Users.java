package logbog.roles;

import logbog.audit.Matter;
import logbog.audit.RecordRead;
import logbog.people.GrantId;
import logbog.people.Identities;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The users of the doctors' logbook, opened one at a time; each opening is in the trail (M19). */
@Component
public class Users {

  private final UserRows rows;
  private final Roles roles;
  private final Holdings holdings;
  private final RoleReaders readers;
  private final Sights sights;
  private final Identities identities;
  private final ApplicationEventPublisher events;

  Users(
      UserRows rows,
      Roles roles,
      Holdings holdings,
      RoleReaders readers,
      Sights sights,
      Identities identities,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.roles = roles;
    this.holdings = holdings;
    this.readers = readers;
    this.sights = sights;
    this.identities = identities;
    this.events = events;
  }

  /**
   * One user, as far as the viewer's role opens them.
   *
   * @throws NotFound for whoever may not find users, or no user
   */
  @Transactional
  public UserFile open(Viewer.Clinician viewer, PersonId id) {
    var by = roles.active(viewer);
    var ever = roles.of(id);
    var sight = sights.of(by, id, ever);
    var row = rows.find(id).orElseThrow(NotFound::new);
    var held = holdings.of(id);
    var whole = sight == Sight.WHOLE;
    if (!id.equals(viewer.id())) {
      events.publishEvent(
          new RecordRead(id.value(), id.value(), readers.of(viewer, by, "profil"), Matter.PERSON));
    }
    return new UserFile(
        by,
        whole ? row.whole(identities.masked(id), held) : row.narrow(held),
        whole,
        whole && identities.substitute(id),
        whole ? identities.formerNumbers(id) : 0);
  }

  /**
   * Refuses one for whom there is no such user, as {@link #open} would; nothing is read.
   *
   * @throws NotFound for them
   */
  public void allow(Viewer.Clinician viewer, PersonId id) {
    sights.finds(roles.active(viewer));
    if (rows.find(id).isEmpty()) {
      throw new NotFound();
    }
  }

  /** The same, and the role must be this user's. */
  public void allow(Viewer.Clinician viewer, PersonId id, GrantId grant) {
    allow(viewer, id);
    if (roles.find(grant).filter(it -> it.person().equals(id)).isEmpty()) {
      throw new NotFound();
    }
  }
}
