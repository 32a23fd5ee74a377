package logbog.committee.web;

import java.util.List;
import java.util.Map;
import logbog.committee.Draft;
import logbog.programmes.Goal;
import logbog.programmes.Scale;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Where a goal is written.
 *
 * @param n its place, counted from 1; 0 for one that is not there yet
 * @param was the mark of the goal as the page was drawn
 * @param overtaken whether a colleague changed the goal meanwhile; what was typed stands
 */
public record GoalPage(
    Draft draft, int n, Sent form, String was, Problems problems, boolean overtaken)
    implements Page {

  public String action() {
    return "/udvalg/kladder/" + draft.id() + "/maal/" + (n == 0 ? "nyt" : n);
  }

  /** The picture it has; null for none. */
  public Goal.@Nullable Picture picture() {
    return n == 0 ? null : draft.edition().goals().get(n - 1).picture();
  }

  public List<Scale.Level> levels() {
    return draft.edition().scale().levels();
  }

  /** The fields by the names they bear on the page, and the row they stand in. */
  public Map<String, String> names(Shell shell) {
    return GoalNames.of(form, shell);
  }
}
