package logbog.projects;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import logbog.audit.Actor;
import logbog.documents.OpenedUpload;
import logbog.documents.UploadId;
import logbog.mail.EmailAddress;
import logbog.web.Throttle;
import logbog.web.TooManyAttempts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the holder of a trainer's link can do; the link is the only key (V8). Looking changes
 * nothing. Every verb refuses a link nobody mailed with {@link NoSuchLink} and one that no longer
 * opens the project with {@link ProjectClosed}.
 */
@Component
public class Confirmations {

  private final InvitationRows invitations;
  private final ProjectRows rows;
  private final ConfirmationRows confirmations;
  private final Files files;
  private final Projects projects;
  private final Links links;
  private final Notices notices;
  private final Throttle throttle;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Confirmations(
      InvitationRows invitations,
      ProjectRows rows,
      ConfirmationRows confirmations,
      Files files,
      Projects projects,
      Links links,
      Notices notices,
      Throttle throttle,
      ApplicationEventPublisher events,
      Clock clock) {
    this.invitations = invitations;
    this.rows = rows;
    this.confirmations = confirmations;
    this.files = files;
    this.projects = projects;
    this.links = links;
    this.notices = notices;
    this.throttle = throttle;
    this.events = events;
    this.clock = clock;
  }

  /** What the link opens; writes nothing, however often it is asked. */
  public Invited by(ProjectToken token) {
    var mailed = invitations.by(token).orElseThrow(NoSuchLink::new);
    var project = rows.get(mailed.invitation().project());
    return new Invited(
        mailed.invitation(),
        Invited.standing(mailed, project, clock.instant()),
        files.read(project));
  }

  /** A file of a project that can be read through the link. */
  public OpenedUpload attachment(ProjectToken token, UploadId file) {
    var mailed = invitations.by(token).orElseThrow(NoSuchLink::new);
    var project = rows.get(mailed.invitation().project());
    refuseUnread(Invited.standing(mailed, project, clock.instant()));
    return projects.open(project, file);
  }

  /** A project that can be read through the link, to be printed. */
  public Invited readable(ProjectToken token) {
    var invited = by(token);
    refuseUnread(invited.standing());
    return invited;
  }

  private static void refuseUnread(Invited.Standing standing) {
    if (standing != Invited.Standing.READING && standing != Invited.Standing.CONFIRMED) {
      throw new NoSuchProject();
    }
  }

  /** The first act: the trainer states their own name. */
  @Transactional
  public void name(ProjectToken token, String name) {
    var invited = open(token);
    invitations.name(invited.invitation().id(), name, clock.instant());
    if (invited.standing() == Invited.Standing.UNNAMED) {
      events.publishEvent(
          new ProjectEvent.ProjectOpened(
              invited.project().id(),
              invited.project().apprentice(),
              new Actor(Actor.Kind.TRAINER, name)));
    }
  }

  /** Passes it on to the right person: this link closes, the new address gets its own (V8). */
  @Transactional
  public void handOn(ProjectToken token, EmailAddress to) {
    var invited = open(token);
    var project = invited.project();
    if (!throttle.admits("project-hand-on:" + project.id(), 10, Duration.ofDays(1))) {
      throw new TooManyAttempts();
    }
    var now = clock.instant();
    var from = invited.invitation();
    invitations.close(from.id(), Invitation.Why.HANDED_ON, now);
    var next = links.invite(project, to, now, from.id());
    notices.handedOn(project, next);
    addressed(invited, Map.of("handedOnFrom", from.address().value(), "to", to.value()));
  }

  /** Mails a new link to the same address, for one that is dead by age or by a newer one. */
  @Transactional
  public void renew(ProjectToken token) {
    var seen = by(token);
    rows.hold(seen.project().id());
    var invited = by(token);
    if (!invited.standing().renewable() || invited.project().status().confirmed()) {
      throw new ProjectClosed();
    }
    if (!throttle.admits("project-renew:" + invited.invitation().id(), 5, Duration.ofHours(1))) {
      throw new TooManyAttempts();
    }
    links.renew(invited.invitation(), clock.instant());
    addressed(invited, Map.of("renewed", invited.invitation().address().value()));
  }

  /**
   * Confirms the project as it was read; from now on it never changes, and the school reads it.
   *
   * @param version of the project on the page where the trainer confirmed it
   * @throws ChangedSince where the apprentice has changed it meanwhile
   * @throws NothingToConfirm where its only day was taken away meanwhile
   */
  @Transactional
  public void confirm(ProjectToken token, int version, String comment) {
    var invited = open(token);
    var name = invited.invitation().trainerName();
    if (name == null) {
      throw new ProjectClosed();
    }
    if (invited.project().version() != version) {
      throw new ChangedSince();
    }
    if (invited.file().entries().isEmpty()) {
      throw new NothingToConfirm();
    }
    confirmations.insert(invited.invitation(), name, comment, clock.instant());
    notices.confirmed(invited.project(), invited.invitation());
    events.publishEvent(
        new ProjectEvent.ProjectConfirmed(
            invited.project().id(),
            invited.project().apprentice(),
            new Actor(Actor.Kind.TRAINER, name),
            Map.of("address", invited.invitation().address().value())));
  }

  /** "Confirmed in my name, and it was not me": it stays, marked, and everyone is told. */
  @Transactional
  public void dispute(ProjectToken token) {
    var invited = by(token);
    if (invited.standing() != Invited.Standing.CONFIRMED) {
      throw new ProjectClosed();
    }
    if (confirmations.dispute(invited.invitation(), clock.instant())) {
      notices.disputed(invited.project());
      events.publishEvent(
          new ProjectEvent.ProjectDisputed(
              invited.project().id(), invited.project().apprentice(), actor(invited)));
    }
  }

  /** Holds the project still, then looks again: what was open before the lock may be confirmed. */
  private Invited open(ProjectToken token) {
    rows.hold(by(token).project().id());
    var invited = by(token);
    if (!invited.standing().open()) {
      throw new ProjectClosed();
    }
    return invited;
  }

  private void addressed(Invited invited, Map<String, String> details) {
    events.publishEvent(
        new ProjectEvent.ProjectAddressed(
            invited.project().id(), invited.project().apprentice(), actor(invited), details));
  }

  private static Actor actor(Invited invited) {
    var name = invited.invitation().trainerName();
    return new Actor(
        Actor.Kind.TRAINER, name == null ? invited.invitation().address().value() : name);
  }
}
