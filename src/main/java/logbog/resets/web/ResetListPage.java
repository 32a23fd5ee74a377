package logbog.resets.web;

import java.util.List;
import logbog.resets.ResetRequest;
import logbog.resets.Resets;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A region's requests for resets, newest first.
 *
 * @param start whether this is the newest stretch
 * @param older where the next one is; null at the end
 */
public record ResetListPage(List<ResetRequest> requests, boolean start, @Nullable String older)
    implements Page {

  /** The list, and where requests are sent; their files are received at this one path. */
  static final String PATH = "/logbog/nulstillinger";

  static ResetListPage of(List<ResetRequest> found, boolean start) {
    var shown = found.stream().limit(Resets.PAGE).toList();
    return new ResetListPage(
        shown,
        start,
        found.size() > shown.size() ? PATH + "?before=" + shown.getLast().id() : null);
  }

  public String path(ResetRequest request) {
    return ResetPage.path(request.id());
  }
}
