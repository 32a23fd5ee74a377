package logbog.approvals;

import java.util.Collection;
import java.util.List;

/**
 * What rests on approvals, so that the secretariat sees it before a reset and everyone concerned is
 * told after it (M4). A module whose facts rest on approvals implements it as a bean: attestations
 * of goals (M6), the overall approvals of courses (M9) and of research training (M8). Nothing else
 * rests on them yet. Documentation for the licensing authority (M10) will, once it can be sent from
 * here: the module that sends it then says so here, and resets need not know of it.
 */
public interface ReliesOn {

  /** All that rests on any of these. One statement. */
  List<Reliance> on(Collection<Approval> approvals);
}
