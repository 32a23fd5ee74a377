package logbog.approvals.web;

import java.util.List;
import java.util.Set;
import logbog.approvals.Ask;
import logbog.approvals.AskId;
import logbog.approvals.Asks;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What a doctor has asked for, the newest first.
 *
 * @param left those that wait for someone who has left the role
 * @param start whether this is the newest stretch
 * @param older where the next stretch is
 */
public record OwnAsksPage(List<Ask> asks, Set<AskId> left, boolean start, @Nullable String older)
    implements Page {

  static OwnAsksPage of(List<Ask> found, Set<AskId> left, boolean start) {
    var shown = found.stream().limit(Asks.PAGE).toList();
    var more = found.size() > shown.size();
    return new OwnAsksPage(
        shown, left, start, more ? AskingPage.ASKS + "?foer=" + shown.getLast().id() : null);
  }

  public String path(Ask ask) {
    return OwnAskPage.path(ask.id());
  }

  public boolean left(Ask ask) {
    return left.contains(ask.id());
  }
}
