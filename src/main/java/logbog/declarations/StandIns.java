package logbog.declarations;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import logbog.audit.Actor;
import logbog.mail.EmailAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A trainer who is away has said who stands in: that one gets a link of their own, and the one who
 * is away keeps theirs (V8). It is logged, and the apprentice is told and sees both.
 */
@Component
public class StandIns {

  /** Each trainer of a request may have somebody stand in. */
  private static final long MOST = 2L * Ask.MOST_ADDRESSES;

  private final InvitationRows invitations;
  private final DeclarationRows declarations;
  private final DraftRows drafts;
  private final Links links;
  private final Notices notices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StandIns(
      InvitationRows invitations,
      DeclarationRows declarations,
      DraftRows drafts,
      Links links,
      Notices notices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.invitations = invitations;
    this.declarations = declarations;
    this.drafts = drafts;
    this.links = links;
    this.notices = notices;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Readies a link to the sheet this invitation opens for whoever stands in. The caller writes to
   * them, so that many sheets are one letter; {@link OpenSheets} has the link then.
   *
   * @return their invitation; empty where there is nothing to do: it is signed or called back, or
   *     they take part already, or did: whoever was taken off, or said it is not for them, is not
   *     asked again (V8)
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<InvitationId> standIn(InvitationId away, EmailAddress deputy) {
    var found = invitations.find(away).filter(Invitation::open);
    if (found.isEmpty() || drafts.tryLock(found.get().declaration()).isEmpty()) {
      return Optional.empty();
    }
    var absent = found.get();
    var others = invitations.of(absent.declaration());
    if (others.stream().anyMatch(i -> i.address().equals(deputy))
        || others.stream().filter(Invitation::open).count() >= MOST) {
      return Optional.empty();
    }
    var now = clock.instant();
    var declaration = declarations.get(absent.declaration());
    var expires = Links.expiry(declaration.period().end(), now);
    var next =
        invitations.add(
            declaration.id(), declaration.apprentice(), deputy, now, expires, absent.id());
    links.ready(next, declaration.apprentice(), deputy, 1);
    notices.standsIn(declaration, next);
    events.publishEvent(
        new DeclarationEvent.AddresseeChanged(
            declaration.id(),
            declaration.apprentice(),
            new Actor(Actor.Kind.TRAINER, absent.address().value()),
            Map.of("away", absent.address().value(), "standsIn", deputy.value())));
    return Optional.of(next);
  }
}
