package logbog.receipts.web;

import java.util.Map;
import logbog.approvals.Approval;
import logbog.receipts.Dispute;
import logbog.receipts.DisputeFile;
import logbog.receipts.DisputeId;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/** A dispute, and the two ways to settle it; the reason as typed. */
public record DisputedPage(DisputeFile file, String because, Problems problems) implements Page {

  static String path(DisputeId id) {
    return DisputeListPage.PATH + "/" + id;
  }

  public Dispute dispute() {
    return file.dispute();
  }

  public String path() {
    return path(dispute().id());
  }

  /** The form of a reset, with these approvals and this dispute as its written request. */
  public String reset() {
    return "/logbog/laeger/" + dispute().doctor() + "/nulstilling?bestridelse=" + dispute().id();
  }

  public String history(Approval approval) {
    return "/logbog/laeger/" + approval.doctor() + "/godkendelser/" + approval.id();
  }

  public Map<String, String> names(Shell shell) {
    return Map.of("because", shell.text("receipts.close.because"));
  }
}
