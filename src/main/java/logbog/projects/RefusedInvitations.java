package logbog.projects;

import logbog.mail.LetterRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears that an invitation could not be delivered, so that the apprentice can right the address.
 */
@Component
class RefusedInvitations {

  private final InvitationRows invitations;

  RefusedInvitations(InvitationRows invitations) {
    this.invitations = invitations;
  }

  @EventListener
  void hear(LetterRefused refused) {
    var letter = refused.letter();
    if (letter.kind().equals(Links.LETTER)) {
      invitations.refused(InvitationId.of(letter.about()), Links.generation(letter), refused.at());
    }
  }
}
