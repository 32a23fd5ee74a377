package logbog.declarations;

import org.springframework.stereotype.Component;

/** The tokens of trainers' links, for tests that need not read the mail to get one. */
@Component
public class Tokens {

  private final InvitationRows invitations;
  private final Links links;

  Tokens(InvitationRows invitations, Links links) {
    this.invitations = invitations;
    this.links = links;
  }

  /** The token of the newest link mailed to an address about a declaration. */
  public InvitationToken of(DeclarationId declaration, String address) {
    return invitations.of(declaration).stream()
        .filter(i -> i.address().value().equals(address))
        .reduce((older, newer) -> newer)
        .map(i -> links.token(i.id(), i.generation()))
        .orElseThrow();
  }

  /** The token of an earlier link of the same invitation. */
  public InvitationToken of(DeclarationId declaration, String address, int generation) {
    return invitations.of(declaration).stream()
        .filter(i -> i.address().value().equals(address))
        .reduce((older, newer) -> newer)
        .map(i -> links.token(i.id(), generation))
        .orElseThrow();
  }

  /** The newest invitation of an address. */
  public InvitationId invitation(DeclarationId declaration, String address) {
    return invitations.of(declaration).stream()
        .filter(i -> i.address().value().equals(address))
        .reduce((older, newer) -> newer)
        .map(Invitation::id)
        .orElseThrow();
  }
}
