package logbog.declarations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import logbog.programmes.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Lets answers follow their goals from one Sheet to another, by goal number and only where the
 * scale has them.
 */
final class Refitting {

  private Refitting() {}

  static Draft onto(Draft draft, Sheet from, Sheet to) {
    var levels = levels(draft.levels(), from, to);
    var places = places(from);
    var authors = new ArrayList<@Nullable InvitationId>();
    var unchanged = new ArrayList<Boolean>();
    for (int i = 0; i < levels.size(); i++) {
      var old = places.get(to.goals().get(i).no());
      if (old == null || levels.get(i) == null) {
        authors.add(null);
        unchanged.add(false);
      } else {
        authors.add(draft.authors().get(old));
        unchanged.add(draft.unchanged().get(old));
      }
    }
    return new Draft(
        levels,
        authors,
        unchanged,
        draft.words(),
        draft.wordAuthors(),
        draft.savedAt(),
        draft.version());
  }

  /**
   * Levels given in the order of one Sheet, in the order of another; null where there is none to
   * bring along.
   */
  static List<@Nullable Short> levels(
      List<? extends @Nullable Short> levels, Sheet from, Sheet to) {
    if (from == to) {
      return Collections.unmodifiableList(levels);
    }
    var places = places(from);
    var refitted = new ArrayList<@Nullable Short>();
    for (var goal : to.goals()) {
      var old = places.get(goal.no());
      var level = old == null ? null : levels.get(old);
      refitted.add(level != null && to.allows(level) ? level : null);
    }
    return refitted;
  }

  /**
   * Levels by goal, counted as a page showed them, by goal as they are counted now; without those
   * that are no longer asked for.
   *
   * @throws NotOnTheSheet for what the page cannot have shown
   */
  static Map<Integer, Short> followed(Map<Integer, Short> levels, Sheet from, Sheet to) {
    if (!levels.entrySet().stream().allMatch(it -> from.has(it.getKey(), it.getValue()))) {
      throw new NotOnTheSheet();
    }
    if (from == to) {
      return levels;
    }
    var places = places(to);
    var followed = new TreeMap<Integer, Short>();
    levels.forEach(
        (goal, level) -> {
          var now = places.get(from.goals().get(goal).no());
          if (now != null && to.allows(level)) {
            followed.put(now, level);
          }
        });
    return followed;
  }

  private static HashMap<String, Integer> places(Sheet sheet) {
    var places = new HashMap<String, Integer>();
    for (int i = 0; i < sheet.goals().size(); i++) {
      places.put(sheet.goals().get(i).no(), i);
    }
    return places;
  }
}
