package logbog.declarations;

import java.time.Instant;
import logbog.mail.AddressWorks;
import logbog.mail.LetterRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears that an invitation could not be delivered, so that the apprentice can right the address.
 */
@Component
public class RefusedInvitations {

  private final InvitationRows invitations;
  private final Notices notices;

  RefusedInvitations(InvitationRows invitations, Notices notices) {
    this.invitations = invitations;
    this.notices = notices;
  }

  /**
   * A letter that reminded of this invitation did not arrive either; joins the caller's
   * transaction.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void reminderRefused(InvitationId id, String reason, Instant at) {
    invitations.find(id).ifPresent(it -> refused(id, it.generation(), reason, at));
  }

  @EventListener
  @Transactional
  void hear(LetterRefused refused) {
    var letter = refused.letter();
    if (letter.kind().equals(Links.LETTER)) {
      refused(
          InvitationId.of(letter.about()),
          Links.generation(letter),
          refused.reason(),
          refused.at());
    }
  }

  /** Then the trainer there is waited for again, and reminded. */
  @EventListener
  @Transactional
  void hear(AddressWorks works) {
    invitations.works(works.address());
  }

  private void refused(InvitationId id, int generation, String reason, Instant at) {
    if (invitations.refused(id, generation, reason, at)) {
      invitations.find(id).ifPresent(notices::undeliverable);
    }
  }
}
