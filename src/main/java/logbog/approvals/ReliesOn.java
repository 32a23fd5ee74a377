package logbog.approvals;

import java.util.Collection;
import java.util.List;

/**
 * What rests on approvals, so that the secretariat sees it before a reset and everyone concerned is
 * told after it (M4). A module whose facts rest on approvals implements it as a bean.
 */
public interface ReliesOn {

  /** All that rests on any of these. One statement. */
  List<Reliance> on(Collection<Approval> approvals);
}
