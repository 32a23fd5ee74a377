package logbog.approvals.web;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Collectors;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalId;
import logbog.approvals.Ask;
import logbog.approvals.AskId;
import logbog.approvals.Desk;
import logbog.approvals.Task;
import logbog.web.Page;
import logbog.web.Problem;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * What waits for an approver's answer, made for one thumb.
 *
 * @param after the last of the stretch before; null on the first
 * @param answered whether an answer was sent just now
 * @param chosen those ticked to be approved together
 * @param refused why nothing was done just now; null where nothing was refused
 * @param about what it was refused of, where it was one of several
 */
public record TasksPage(
    Desk desk,
    @Nullable AskId after,
    boolean answered,
    Set<AskId> chosen,
    @Nullable Problem refused,
    @Nullable String about)
    implements Page {

  public static final String LIST = "/logbog/opgaver";

  /** The stretch on which something was done. */
  static String stretch(@Nullable AskId after) {
    return after == null ? LIST : LIST + "?efter=" + after;
  }

  /** As {@link #stretch}, after an answer, which it says was sent. */
  static String answered(@Nullable AskId after) {
    return stretch(after) + (after == null ? "?" : "&") + "besvaret=ja";
  }

  /** Those of a desk that may be approved together: which the one asked has opened. */
  static Set<AskId> opened(Desk desk) {
    return desk.tasks().stream()
        .map(Task::ask)
        .filter(Ask::opened)
        .map(Ask::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean start() {
    return after == null;
  }

  private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

  public static String path(AskId ask) {
    return LIST + "/" + ask;
  }

  public static String undo(ApprovalId approval) {
    return "/logbog/godkendelser/" + approval + "/fortrydelse";
  }

  /** {@code 10:42:31}, Danish time: half a minute is told in seconds. */
  public static String clock(Instant at) {
    return TO_THE_SECOND.format(at.atZone(Shell.DENMARK));
  }

  public @Nullable String onward() {
    return desk.next() == null ? null : stretch(desk.next());
  }

  public int opened() {
    return opened(desk).size();
  }

  public boolean chose(AskId ask) {
    return chosen.contains(ask);
  }

  public boolean choseAll() {
    return chosen.containsAll(opened(desk));
  }

  /** The same stretch with all that was opened ticked, or nothing. */
  public String choosing(boolean all) {
    return all ? stretch(after) + (after == null ? "?" : "&") + "vaelg=alle" : stretch(after);
  }

  /** Whether something falls short of one that can be chosen. */
  public boolean anyMissing() {
    return desk.tasks().stream().anyMatch(it -> it.ask().opened() && !it.missing().isEmpty());
  }

  /** In seconds, so that a script can count down whatever the reader's own clock says. */
  public long left(Approval approval) {
    return Math.max(0, Duration.between(desk.now(), approval.effectiveAt()).toSeconds());
  }
}
