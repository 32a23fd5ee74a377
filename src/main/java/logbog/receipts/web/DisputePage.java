package logbog.receipts.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import logbog.approvals.ApprovalId;
import logbog.receipts.SignedLine;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/**
 * Where one confirms that it was not oneself: one approval, and what else of that day.
 *
 * @param chosen as ticked
 */
public record DisputePage(
    ApprovalId one, List<SignedLine> lines, List<String> chosen, Instant now, Problems problems)
    implements Page {

  public String path() {
    return SignedPage.path(one);
  }

  /** What can be disputed of that day. */
  public List<SignedLine> disputable() {
    return lines.stream().filter(it -> it.state(now) == SignedLine.State.STANDS).toList();
  }

  public boolean chose(SignedLine line) {
    return chosen.contains(line.approval().id().toString());
  }

  public Map<String, String> names(Shell shell) {
    return Map.of("approval", shell.text("receipts.dispute.which"));
  }
}
