package logbog.declarations;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.web.Throttle;
import logbog.web.TooManyAttempts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who a request goes to, in the apprentice's hands: send a new link, right a wrong address, call a
 * link off (V8, V9). Refuses others' declarations as {@link NoSuchDeclaration} and signed or
 * withdrawn ones as {@link DeclarationClosed}.
 */
@Component
public class Addressees {

  private final DeclarationRows rows;
  private final DraftRows drafts;
  private final InvitationRows invitations;
  private final ContactRows contacts;
  private final Links links;
  private final Throttle throttle;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Addressees(
      DeclarationRows rows,
      DraftRows drafts,
      InvitationRows invitations,
      ContactRows contacts,
      Links links,
      Throttle throttle,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.drafts = drafts;
    this.invitations = invitations;
    this.contacts = contacts;
    this.links = links;
    this.throttle = throttle;
    this.events = events;
    this.clock = clock;
  }

  /** Mails a new link to the same trainer; the old one dies. */
  @Transactional
  public void resend(Viewer.Member apprentice, DeclarationId id, InvitationId invitationId) {
    var declaration = open(apprentice, id);
    var invitation = openInvitation(declaration, invitationId);
    if (!throttle.admits("resend:" + invitationId, 5, Duration.ofHours(1))) {
      throw new TooManyAttempts();
    }
    var expires = Links.expiry(declaration.period().end(), clock.instant());
    var generation = invitations.renew(invitationId, expires);
    links.send(invitationId, apprentice.id(), invitation.address(), generation, expires);
    tell(declaration, apprentice, Map.of("resent", invitation.address().value()));
  }

  /** Asks one more trainer. */
  @Transactional
  public void invite(Viewer.Member apprentice, DeclarationId id, EmailAddress address) {
    var declaration = open(apprentice, id);
    var open = openInvitations(declaration);
    if (open.stream().anyMatch(i -> i.address().equals(address))
        || open.size() >= Ask.MOST_ADDRESSES) {
      throw new AlreadyInvited();
    }
    add(declaration, apprentice, address);
    tell(declaration, apprentice, Map.of("invited", address.value()));
  }

  /**
   * Puts the right address in place of a wrong one: the wrong one's link dies and its scope with
   * it.
   */
  @Transactional
  public void replace(
      Viewer.Member apprentice, DeclarationId id, InvitationId wrong, EmailAddress right) {
    var declaration = open(apprentice, id);
    var invitation = openInvitation(declaration, wrong);
    if (openInvitations(declaration).stream().anyMatch(i -> i.address().equals(right))) {
      throw new AlreadyInvited();
    }
    invitations.close(wrong, Invitation.Why.REPLACED, clock.instant());
    add(declaration, apprentice, right);
    tell(
        declaration,
        apprentice,
        Map.of("replaced", invitation.address().value(), "by", right.value()));
  }

  /** Calls one trainer's link off. */
  @Transactional
  public void revoke(Viewer.Member apprentice, DeclarationId id, InvitationId invitationId) {
    var declaration = open(apprentice, id);
    var invitation = openInvitation(declaration, invitationId);
    invitations.close(invitationId, Invitation.Why.REVOKED, clock.instant());
    tell(declaration, apprentice, Map.of("revoked", invitation.address().value()));
  }

  /** Puts the right school address in place of a wrong one, which loses its scope at once. */
  @Transactional
  public void replaceContact(
      Viewer.Member apprentice, DeclarationId id, EmailAddress wrong, EmailAddress right) {
    var declaration = open(apprentice, id);
    if (contacts.of(id).stream().anyMatch(c -> c.until() == null && c.address().equals(right))) {
      throw new AlreadyInvited();
    }
    if (!contacts.end(id, wrong, clock.instant())) {
      throw new NoSuchDeclaration();
    }
    contacts.add(id, apprentice.id(), right, clock.instant());
    tell(declaration, apprentice, Map.of("replaced", wrong.value(), "by", right.value()));
  }

  private Declaration open(Viewer.Member apprentice, DeclarationId id) {
    var declaration = rows.owned(id, apprentice.id());
    drafts.lock(id);
    return declaration;
  }

  private List<Invitation> openInvitations(Declaration declaration) {
    return invitations.of(declaration.id()).stream().filter(Invitation::open).toList();
  }

  /** The child is checked against the parent, as the parent was against the viewer. */
  private Invitation openInvitation(Declaration declaration, InvitationId id) {
    return openInvitations(declaration).stream()
        .filter(i -> i.id().equals(id))
        .findFirst()
        .orElseThrow(NoSuchDeclaration::new);
  }

  private void add(Declaration declaration, Viewer.Member apprentice, EmailAddress address) {
    var now = clock.instant();
    var expires = Links.expiry(declaration.period().end(), now);
    var invitation =
        invitations.add(declaration.id(), apprentice.id(), address, now, expires, null);
    links.send(invitation, apprentice.id(), address, 1, expires);
  }

  private void tell(
      Declaration declaration, Viewer.Member apprentice, Map<String, String> details) {
    events.publishEvent(
        new DeclarationEvent.AddresseeChanged(
            declaration.id(), apprentice.id(), apprentice.actor(), details));
  }
}
