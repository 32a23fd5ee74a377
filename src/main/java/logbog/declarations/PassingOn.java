package logbog.declarations;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import logbog.audit.Actor;
import logbog.mail.EmailAddress;
import logbog.web.Throttle;
import logbog.web.TooManyAttempts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * An invitation goes from one address to another: the old link closes, the new address gets its
 * own, the apprentice is told and the trail says who did it (V8). The caller holds the declaration
 * still.
 */
@Component
class PassingOn {

  private final InvitationRows invitations;
  private final Links links;
  private final Notices notices;
  private final Throttle throttle;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PassingOn(
      InvitationRows invitations,
      Links links,
      Notices notices,
      Throttle throttle,
      ApplicationEventPublisher events,
      Clock clock) {
    this.invitations = invitations;
    this.links = links;
    this.notices = notices;
    this.throttle = throttle;
    this.events = events;
    this.clock = clock;
  }

  /** To an address that takes no part yet. */
  void pass(Declaration declaration, Invitation from, EmailAddress to, Actor actor) {
    if (!throttle.admits("hand-on:" + declaration.id(), 10, Duration.ofDays(1))) {
      throw new TooManyAttempts();
    }
    var now = clock.instant();
    invitations.close(from.id(), Invitation.Why.HANDED_ON, now);
    var expires = Links.expiry(declaration.period().end(), now);
    var next =
        invitations.add(declaration.id(), declaration.apprentice(), to, now, expires, from.id());
    links.send(next, declaration.apprentice(), to, 1, expires);
    tell(declaration, from, to, next, actor);
  }

  /** To an address that was asked from the start: one has left, the other has its link. */
  void leaveTo(Declaration declaration, Invitation from, Invitation to, Actor actor) {
    invitations.close(from.id(), Invitation.Why.HANDED_ON, clock.instant());
    tell(declaration, from, to.address(), to.id(), actor);
  }

  /** The invitation of this address that still counts. */
  Optional<Invitation> openAt(Declaration declaration, EmailAddress address) {
    return invitations.of(declaration.id()).stream()
        .filter(i -> i.open() && i.address().equals(address))
        .findFirst();
  }

  private void tell(
      Declaration declaration, Invitation from, EmailAddress to, InvitationId next, Actor actor) {
    notices.handedOn(declaration, next);
    events.publishEvent(
        new DeclarationEvent.AddresseeChanged(
            declaration.id(),
            declaration.apprentice(),
            actor,
            Map.of("handedOnFrom", from.address().value(), "to", to.value())));
  }
}
