package logbog.declarations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.function.IntUnaryOperator;
import logbog.web.Shell;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A trainer of the demo, who fills sheets through the link as every trainer does. */
@Component
@ConditionalOnProperty("logbog.demo")
class DemoTrainer {

  private final Invitations invitations;
  private final Answers answers;
  private final InvitationRows rows;
  private final Links links;
  private final Clock clock;

  DemoTrainer(
      Invitations invitations, Answers answers, InvitationRows rows, Links links, Clock clock) {
    this.invitations = invitations;
    this.answers = answers;
    this.rows = rows;
    this.links = links;
    this.clock = clock;
  }

  /**
   * Signs with these levels by goal.
   *
   * @param did the work areas
   */
  void sign(DeclarationId id, String name, IntUnaryOperator levels, Reached reached, String did) {
    var invitation = rows.of(id).getFirst();
    var token = links.token(invitation.id(), invitation.generation());
    invitations.name(token, name);
    var given = new HashMap<Integer, Short>();
    for (int i = 0; i < invitations.by(token).draft().levels().size(); i++) {
      given.put(i, (short) levels.applyAsInt(i));
    }
    var talk = LocalDate.ofInstant(clock.instant(), Shell.DENMARK).minusDays(2);
    var words = new Words(did, reached, "", true, "", talk, null, "", "");
    answers.save(token, given, words, EnumSet.allOf(Wording.class), Shown.nothing());
    answers.complete(token, true);
  }
}
