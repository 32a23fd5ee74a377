package logbog.declarations;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import logbog.audit.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The trainer who signed on paper, as one of those asked: so that the receipt reaches them, with
 * the way to disown it (V8). The letter that would ask is written too late to be sent: nothing is
 * left to fill.
 */
@Component
class PaperSigners {

  private final InvitationRows invitations;
  private final Links links;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PaperSigners(
      InvitationRows invitations, Links links, ApplicationEventPublisher events, Clock clock) {
    this.invitations = invitations;
    this.links = links;
    this.events = events;
    this.clock = clock;
  }

  /** With the name that stands on the paper. */
  Invitation of(Declaration declaration, PaperSignature signature, Actor actor) {
    var asked =
        invitations.of(declaration.id()).stream()
            .filter(i -> i.open() && i.address().equals(signature.trainer()))
            .findFirst();
    var invitation =
        asked
            .map(it -> live(declaration, it))
            .orElseGet(() -> added(declaration, signature, actor));
    if (invitation.trainerName() == null) {
      invitations.name(invitation.id(), signature.name(), clock.instant());
    }
    return invitation.named(signature.name());
  }

  /** Its link works, so that the receipt can be opened. */
  private Invitation live(Declaration declaration, Invitation invitation) {
    var now = clock.instant();
    if (invitation.expiresAt().isAfter(now)) {
      return invitation;
    }
    var expires = Links.expiry(declaration.period().end(), now);
    var generation = invitations.renew(invitation.id(), expires);
    links.send(
        invitation.id(), declaration.apprentice(), invitation.address(), generation, expires);
    return invitation;
  }

  private Invitation added(Declaration declaration, PaperSignature signature, Actor actor) {
    var now = clock.instant();
    var expires = Links.expiry(declaration.period().end(), now);
    var id =
        invitations.add(
            declaration.id(), declaration.apprentice(), signature.trainer(), now, expires, null);
    links.send(id, declaration.apprentice(), signature.trainer(), 1, expires);
    events.publishEvent(
        new DeclarationEvent.AddresseeChanged(
            declaration.id(),
            declaration.apprentice(),
            actor,
            Map.of("signedOnPaper", signature.trainer().value())));
    Optional<Invitation> added = invitations.find(id);
    return added.orElseThrow();
  }
}
