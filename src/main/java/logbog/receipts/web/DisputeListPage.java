package logbog.receipts.web;

import java.util.List;
import logbog.receipts.Dispute;
import logbog.receipts.DisputeDesk;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A region's disputes, newest first.
 *
 * @param start whether this is the newest stretch
 * @param older where the next stretch is
 */
public record DisputeListPage(List<Dispute> disputes, boolean start, @Nullable String older)
    implements Page {

  static final String PATH = "/logbog/bestridelser";

  static DisputeListPage of(List<Dispute> found, boolean start) {
    var shown = found.stream().limit(DisputeDesk.PAGE).toList();
    return new DisputeListPage(
        shown,
        start,
        found.size() > shown.size() ? PATH + "?before=" + shown.getLast().id() : null);
  }

  public String path(Dispute dispute) {
    return DisputedPage.path(dispute.id());
  }

  /** What its state is called. */
  public String state(Dispute dispute) {
    return dispute.open() ? "open" : dispute.closed() == null ? "reset" : "closed";
  }
}
