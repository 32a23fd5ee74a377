package logbog.declarations;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import logbog.audit.Actor;
import logbog.declarations.Invited.Standing;
import logbog.mail.EmailAddress;
import logbog.web.Problems;
import logbog.web.Throttle;
import logbog.web.TooManyAttempts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the holder of a trainer's link can do; the link is the only key (V8). Looking changes
 * nothing. Every verb refuses a link nobody mailed with {@link NoSuchInvitation} and one that no
 * longer opens the sheet with {@link DeclarationClosed}.
 */
@Component
public class Invitations {

  private final InvitedRows links;
  private final InvitationRows invitations;
  private final DraftRows drafts;
  private final CompletionRows completions;
  private final Hallmarks hallmarks;
  private final Links mailed;
  private final Notices notices;
  private final PassingOn passing;
  private final Disputes disputes;
  private final Throttle throttle;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Invitations(
      InvitedRows links,
      InvitationRows invitations,
      DraftRows drafts,
      CompletionRows completions,
      Hallmarks hallmarks,
      Links mailed,
      Notices notices,
      PassingOn passing,
      Disputes disputes,
      Throttle throttle,
      ApplicationEventPublisher events,
      Clock clock) {
    this.links = links;
    this.invitations = invitations;
    this.drafts = drafts;
    this.completions = completions;
    this.hallmarks = hallmarks;
    this.mailed = mailed;
    this.notices = notices;
    this.passing = passing;
    this.disputes = disputes;
    this.throttle = throttle;
    this.events = events;
    this.clock = clock;
  }

  /** What the link opens; writes nothing, however often it is asked. */
  public Invited by(InvitationToken token) {
    var found = find(token);
    var names = new HashMap<>(found.othersNames());
    if (found.invitation().trainerName() != null) {
      names.put(found.invitation().id(), found.invitation().trainerName());
    }
    var filling =
        found.standing() == Standing.SIGNED
            ? completions.find(found.declaration().id()).orElse(null)
            : null;
    var last = found.standing() == Standing.FILLING ? found.last() : null;
    return new Invited(
        found.invitation(),
        found.standing(),
        found.declaration(),
        found.draft(),
        Map.copyOf(names),
        last,
        found.own(),
        filling,
        filling == null ? null : hallmarks.of(found.declaration(), filling));
  }

  /** What has come of a signed declaration since. */
  public Aftermath aftermath(Invited invited) {
    return links.aftermath(invited.declaration().id());
  }

  /** What still has to be answered before the declaration can be sent. */
  public Problems missing(Invited invited, boolean fallsConfirmed) {
    return Completeness.of(invited.declaration(), invited.draft(), invited.last(), fallsConfirmed);
  }

  /** How many goals stand lower than last time. */
  public int falls(Invited invited) {
    return Completeness.falls(invited.draft(), invited.last());
  }

  /**
   * The first act: the trainer states their own name, and with it that the workplace in the head is
   * right.
   */
  @Transactional
  public void name(InvitationToken token, String name) {
    var found = open(token);
    invitations.name(found.invitation().id(), name, clock.instant());
    if (found.standing() == Standing.UNNAMED) {
      events.publishEvent(
          new DeclarationEvent.TrainerNamed(
              found.declaration().id(),
              found.declaration().apprentice(),
              new Actor(Actor.Kind.TRAINER, name),
              Map.of("address", found.invitation().address().value())));
      if (found.othersNames().isEmpty()
          && SelfRatings.mayRate(found.declaration())
          && (found.own() == null || !found.own().complete())) {
        notices.begun(found.declaration());
      }
    }
  }

  /**
   * Passes the invitation on to the right person: this link closes, the new address gets its own
   * (V8).
   *
   * @throws AlreadyInvited if the address takes part already
   */
  @Transactional
  public void handOn(InvitationToken token, EmailAddress to) {
    var found = open(token);
    if (passing.openAt(found.declaration(), to).isPresent()) {
      throw new AlreadyInvited();
    }
    passing.pass(found.declaration(), found.invitation(), to, actor(found));
  }

  /**
   * Mails a new link to the same address, whose older links die; only for a link that is dead by
   * age or by a newer one.
   */
  @Transactional
  public void renew(InvitationToken token) {
    drafts.lock(find(token).declaration().id());
    var found = find(token);
    if (!found.standing().renewable() || !found.declaration().status().open()) {
      throw new DeclarationClosed();
    }
    if (!throttle.admits("renew:" + found.invitation().id(), 5, Duration.ofHours(1))) {
      throw new TooManyAttempts();
    }
    var expires = Links.expiry(found.declaration().period().end(), clock.instant());
    var generation = invitations.renew(found.invitation().id(), expires);
    mailed.send(
        found.invitation().id(),
        found.declaration().apprentice(),
        found.invitation().address(),
        generation,
        expires);
    events.publishEvent(
        new DeclarationEvent.AddresseeChanged(
            found.declaration().id(),
            found.declaration().apprentice(),
            new Actor(Actor.Kind.TRAINER, found.invitation().address().value()),
            Map.of("renewed", found.invitation().address().value())));
  }

  /**
   * "Signed in my name, and it was not me": the declaration stays, marked as disputed, and everyone
   * is told.
   */
  @Transactional
  public void dispute(InvitationToken token) {
    var found = find(token);
    if (found.standing() != Standing.SIGNED) {
      throw new DeclarationClosed();
    }
    if (disputes.add(found.declaration(), found.invitation(), clock.instant())) {
      notices.disputed(found.declaration());
      events.publishEvent(
          new DeclarationEvent.DeclarationDisputed(
              found.declaration().id(),
              found.declaration().apprentice(),
              new Actor(Actor.Kind.TRAINER, found.invitation().address().value())));
    }
  }

  private InvitedRows.Found find(InvitationToken token) {
    return links.by(token).orElseThrow(NoSuchInvitation::new);
  }

  /**
   * Holds the declaration still, then looks again: what was open before the lock may be signed
   * after it.
   */
  private InvitedRows.Found open(InvitationToken token) {
    drafts.lock(find(token).declaration().id());
    var found = find(token);
    if (!found.standing().open()) {
      throw new DeclarationClosed();
    }
    return found;
  }

  private static Actor actor(InvitedRows.Found found) {
    var name = found.invitation().trainerName();
    return new Actor(
        Actor.Kind.TRAINER, name == null ? found.invitation().address().value() : name);
  }
}
