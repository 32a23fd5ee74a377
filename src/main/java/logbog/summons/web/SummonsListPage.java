package logbog.summons.web;

import java.util.List;
import logbog.summons.Summons;
import logbog.summons.SummonsId;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The summonses of a school, newest first.
 *
 * @param older where the next page begins, or null at the end
 * @param back whether newer ones stand on an earlier page
 */
public record SummonsListPage(List<Summons> summonses, @Nullable SummonsId older, boolean back)
    implements Page {

  static SummonsListPage of(List<Summons> found, int size, boolean back) {
    var shown = found.stream().limit(size).toList();
    return new SummonsListPage(shown, found.size() > size ? shown.getLast().id() : null, back);
  }
}
