package logbog.declarations;

import logbog.audit.Actor;
import logbog.keys.Keys;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import logbog.people.Viewer;
import logbog.places.Successors;
import logbog.web.Postage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A trainer who leaves hands the open sheets over to a colleague, as through each one's link (V8),
 * and says who takes over. Nothing that is signed changes; the colleague reads nothing before
 * completing it (V9).
 */
@Component
public class Takeovers {

  static final String LETTER = "declarations.takeover";

  private static final int MOST_A_DAY = 10;

  private final InvitationRows invitations;
  private final DeclarationRows declarations;
  private final DraftRows drafts;
  private final PassingOn passing;
  private final Successors successors;
  private final Outbox outbox;
  private final Postage postage;
  private final Keys keys;

  Takeovers(
      InvitationRows invitations,
      DeclarationRows declarations,
      DraftRows drafts,
      PassingOn passing,
      Successors successors,
      Outbox outbox,
      Postage postage,
      Keys keys) {
    this.invitations = invitations;
    this.declarations = declarations;
    this.drafts = drafts;
    this.passing = passing;
    this.successors = successors;
    this.outbox = outbox;
    this.postage = postage;
    this.keys = keys;
  }

  /**
   * Hands over; one that was signed or called back meanwhile is left as it is.
   *
   * @throws NoSuchDeclaration for a sheet of another address
   */
  @Transactional
  public void handOver(Viewer.Office office, Takeover takeover) {
    for (var sheet : takeover.sheets()) {
      var invitation =
          invitations
              .find(sheet)
              .filter(it -> it.address().equals(office.email()))
              .orElseThrow(NoSuchDeclaration::new);
      if (drafts.tryLock(invitation.declaration()).isPresent()) {
        // Looked at again: it may have been passed on while the lock was waited for.
        invitations
            .find(sheet)
            .filter(Invitation::open)
            .ifPresent(open -> pass(open, office, takeover));
      }
    }
    if (takeover.leaving()) {
      postage.pay("takeover:" + keys.token("declarations.leaver", office.address()), MOST_A_DAY);
      var named = successors.name(office, takeover.leaver(), takeover.to(), takeover.name());
      outbox.post(Letter.of(LETTER, takeover.to(), named));
    }
  }

  private void pass(Invitation from, Viewer.Office office, Takeover takeover) {
    var declaration = declarations.get(from.declaration());
    Actor actor = office.actor();
    var colleague = passing.openAt(declaration, takeover.to());
    if (colleague.isPresent()) {
      passing.leaveTo(declaration, from, colleague.get(), actor);
    } else {
      passing.pass(declaration, from, takeover.to(), actor);
    }
  }
}
