package logbog.receipts.web;

import java.util.List;
import logbog.receipts.Doubted;
import logbog.web.Page;

/**
 * What is disputed, on the front page of those it concerns; it names nobody.
 *
 * @param own whether it is of the reader's own record
 */
public record DisputesPart(List<Doubted> doubted, boolean own) implements Page {

  public String path(Doubted one) {
    return "/logbog/laeger/" + one.doctor() + "/godkendelser/" + one.approval();
  }
}
