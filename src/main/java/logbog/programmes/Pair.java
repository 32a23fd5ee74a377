package logbog.programmes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two that are the same, by their places; or one alone, whose counterpart is {@link #NONE}.
 *
 * @param likeness 0 to 1
 */
record Pair(int before, int after, double likeness) {

  static final int NONE = -1;

  boolean whole() {
    return before != NONE && after != NONE;
  }

  <T> @Nullable T old(List<T> olds) {
    return before == NONE ? null : olds.get(before);
  }

  <T> @Nullable T young(List<T> news) {
    return after == NONE ? null : news.get(after);
  }
}
