package logbog.receipts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import logbog.approvals.ApprovalId;
import logbog.receipts.SignedLine;
import logbog.receipts.Signing;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What carries one's own name, newest first.
 *
 * @param start whether this is the newest stretch
 * @param older where the next stretch is
 */
public record SignedPage(List<SignedLine> lines, boolean start, @Nullable String older, Instant now)
    implements Page {

  static final String PATH = "/logbog/underskrevet";

  static SignedPage of(List<SignedLine> found, boolean start, Instant now) {
    var shown = found.stream().limit(Signing.PAGE).toList();
    return new SignedPage(
        shown,
        start,
        found.size() > shown.size() ? PATH + "?before=" + shown.getLast().approval().id() : null,
        now);
  }

  static String path(ApprovalId approval) {
    return PATH + "/" + approval;
  }

  public Map<LocalDate, List<SignedLine>> days() {
    return lines.stream()
        .collect(Collectors.groupingBy(SignedLine::day, LinkedHashMap::new, Collectors.toList()));
  }

  public String path(SignedLine line) {
    return path(line.approval().id());
  }

  /** Where one's own is disputed: only while it is of effect and nobody has said anything of it. */
  public boolean disputable(SignedLine line) {
    return line.state(now) == SignedLine.State.STANDS;
  }
}
