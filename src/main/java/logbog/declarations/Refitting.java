package logbog.declarations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import logbog.programmes.Lineage;
import logbog.programmes.Sheet;
import logbog.programmes.Strand;
import org.jspecify.annotations.Nullable;

/**
 * Lets answers follow their goals from one Sheet to another, where a goal is the same one and the
 * scale has the level.
 */
final class Refitting {

  private Refitting() {}

  static Draft onto(Draft draft, Lineage lineage, Sheet to) {
    var levels = levels(draft.levels(), lineage, to);
    var authors = new ArrayList<@Nullable InvitationId>();
    var unchanged = new ArrayList<Boolean>();
    for (int i = 0; i < levels.size(); i++) {
      var old = lineage.same(i);
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
      List<? extends @Nullable Short> levels, Lineage lineage, Sheet to) {
    var refitted = new ArrayList<@Nullable Short>();
    for (int i = 0; i < to.goals().size(); i++) {
      var old = lineage.same(i);
      var level = old == null ? null : levels.get(old);
      refitted.add(level != null && to.allows(level) ? level : null);
    }
    return refitted;
  }

  /**
   * What is shown of levels that cannot be brought along: of a goal that was split the level it
   * had, of goals that were merged the lowest; null where there is nothing of the kind.
   */
  static List<@Nullable Origin> origins(
      List<? extends @Nullable Short> levels, Sheet from, Lineage lineage, Sheet to) {
    return lineage.lines().stream()
        .<@Nullable Origin>map(line -> origin(levels, from, line, to))
        .toList();
  }

  private static @Nullable Origin origin(
      List<? extends @Nullable Short> levels, Sheet from, Strand line, Sheet to) {
    var goals = new ArrayList<Sheet.Goal>();
    var lowest = Short.MAX_VALUE;
    for (var old : line.whole() ? List.<Integer>of() : line.from()) {
      var level = levels.get(old);
      if (level != null && to.allows(level)) {
        goals.add(from.goals().get(old));
        lowest = (short) Math.min(lowest, level);
      }
    }
    return goals.isEmpty() ? null : new Origin(to.level(lowest), goals);
  }

  /**
   * Levels by goal, counted as a page showed them, by goal as they are counted now; without those
   * that are no longer asked for.
   *
   * @throws NotOnTheSheet for what the page cannot have shown
   */
  static Map<Integer, Short> followed(
      Map<Integer, Short> levels, Sheet from, Lineage lineage, Sheet to) {
    shown(levels, from);
    var forward = lineage.forward();
    var followed = new TreeMap<Integer, Short>();
    levels.forEach(
        (goal, level) -> {
          var now = forward.get(goal);
          if (now != null && to.allows(level)) {
            followed.put(now, level);
          }
        });
    return followed;
  }

  /**
   * Levels by goal, as a page of this Sheet can have sent them.
   *
   * @throws NotOnTheSheet for what it cannot have shown
   */
  static Map<Integer, Short> shown(Map<Integer, Short> levels, Sheet on) {
    if (!levels.entrySet().stream().allMatch(it -> on.has(it.getKey(), it.getValue()))) {
      throw new NotOnTheSheet();
    }
    return levels;
  }
}
