package logbog.approvals.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalId;
import logbog.approvals.Ask;
import logbog.people.PersonId;
import logbog.web.Page;

/**
 * All that ever happened to one thing of a doctor's record: who approved it, who took it back, who
 * struck it through, and who was asked. What is struck through stays readable.
 *
 * @param approvals all there ever were, the newest first
 * @param disputed since when those are disputed (bestridt) that are, and not settled
 * @param asks all there ever were, the newest first
 * @param own whether the doctor reads it
 */
public record ApprovalPage(
    PersonId doctor,
    String doctorName,
    List<Approval> approvals,
    Map<ApprovalId, Instant> disputed,
    List<Ask> asks,
    boolean own,
    Instant now)
    implements Page {

  public static String path(PersonId doctor, ApprovalId approval) {
    return "/logbog/laeger/" + doctor + "/godkendelser/" + approval;
  }

  public String what() {
    return approvals.getFirst().described().line();
  }

  public String path(Ask ask) {
    return OwnAskPage.path(ask.id());
  }
}
