package logbog.reminders;

import logbog.declarations.InvitationId;
import logbog.declarations.RefusedInvitations;
import logbog.mail.LetterRefused;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A reminder that did not arrive says the same of its address as a first letter that did not: the
 * apprentice gets to right it.
 */
@Component
class RefusedReminders {

  private final OpenRows open;
  private final RefusedInvitations invitations;

  RefusedReminders(OpenRows open, RefusedInvitations invitations) {
    this.open = open;
    this.invitations = invitations;
  }

  @EventListener
  void hear(LetterRefused refused) {
    if (refused.letter().kind().equals(Posting.DIGEST)) {
      for (var invitation : open.invitations(refused.letter().about())) {
        invitations.reminderRefused(InvitationId.of(invitation), refused.reason(), refused.at());
      }
    }
  }
}
