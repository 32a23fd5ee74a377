package logbog.competences;

import java.util.List;
import logbog.approvals.Asks;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.approvals.Wish;
import logbog.people.GrantId;
import logbog.people.Viewer;
import logbog.roles.Role;
import logbog.roles.Roles;
import org.springframework.stereotype.Component;

/** Asks a new supervisor what the doctor wished to ask of them; in the transaction under way. */
@Component
class OnBehalf {

  private final Asks asks;
  private final Roles roles;

  OnBehalf(Asks asks, Roles roles) {
    this.asks = asks;
    this.roles = roles;
  }

  /**
   * @throws logbog.approvals.ApprovalRefused where it was approved meanwhile
   * @throws WishRefused where the doctor is no longer in training
   */
  void ask(SupervisorWish wish, String doctorName, GrantId supervisor) {
    var trainee =
        roles.currentOf(wish.doctor()).stream()
            .filter(it -> it.role() == Role.TRAINEE)
            .findFirst()
            .orElseThrow(() -> new WishRefused("left"));
    asks.ask(
        new Viewer.Clinician(wish.doctor(), doctorName, trainee.id()),
        new Wish(
            wish.post(),
            Subject.of(wish.competence()),
            Basis.APPROVED,
            supervisor,
            null,
            wish.note(),
            List.of()));
  }
}
