package logbog.credit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import logbog.approvals.Approval;
import logbog.approvals.Kind;

/**
 * Something a decision credits or exempts from, once for all its doctors.
 *
 * @param stands whether it still does for any of them
 */
public record Credited(Kind kind, String line, boolean stands) {

  static List<Credited> of(List<Approval> approvals) {
    Map<String, Credited> once = new LinkedHashMap<>();
    for (var it : approvals) {
      var one = new Credited(it.subject().kind(), it.described().line(), it.stands());
      once.merge(one.line(), one, (before, now) -> before.stands() ? before : now);
    }
    return List.copyOf(once.values());
  }
}
