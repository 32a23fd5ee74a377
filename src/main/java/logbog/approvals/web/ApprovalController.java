package logbog.approvals.web;

import java.time.Clock;
import logbog.approvals.ApprovalId;
import logbog.approvals.Approvals;
import logbog.approvals.Asks;
import logbog.approvals.Disputed;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.web.NotFound;
import logbog.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The history of an approval, for whoever may read the doctor's record. */
@Controller
class ApprovalController {

  private final DoctorAccess access;
  private final Approvals approvals;
  private final Asks asks;
  private final Disputed disputed;
  private final Clock clock;

  ApprovalController(
      DoctorAccess access, Approvals approvals, Asks asks, Disputed disputed, Clock clock) {
    this.access = access;
    this.approvals = approvals;
    this.asks = asks;
    this.disputed = disputed;
    this.clock = clock;
  }

  @GetMapping("/logbog/laeger/{doctor}/godkendelser/{approval}")
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable PersonId doctor,
      @PathVariable ApprovalId approval) {
    var record = access.open(viewer, doctor, "godkendelser");
    var one = approvals.get(approval);
    if (!one.doctor().equals(doctor)) {
      throw new NotFound();
    }
    var history = approvals.history(doctor, one.post(), one.subject());
    return Pages.show(
        new ApprovalPage(
            doctor,
            record.name(),
            history,
            disputed.among(history),
            asks.history(doctor, one.post(), one.subject()),
            record.own(),
            clock.instant()));
  }
}
