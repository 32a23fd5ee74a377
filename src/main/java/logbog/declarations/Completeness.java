package logbog.declarations;

import logbog.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What a declaration needs before it is lawful: a level for every goal (V4) and the answers of V3,
 * all asked for.
 */
final class Completeness {

  private Completeness() {}

  /**
   * What is missing, by field of the sheet: {@code goal-0} …, {@code workAreas}, {@code
   * goalsReached}, {@code specialNeeds}, {@code talk}, and {@code falls} when a level is lower than
   * last time and nobody has said that it is so.
   */
  static Problems of(
      Declaration declaration, Draft draft, @Nullable LastTime last, boolean fallsConfirmed) {
    var missing = Problems.none();
    for (int i = 0; i < draft.levels().size(); i++) {
      if (draft.levels().get(i) == null) {
        missing.add(
            "goal-" + i, "declarations.missing.goal", declaration.sheet().goals().get(i).title());
      }
    }
    var words = draft.words();
    if (words.workAreas().isEmpty()) {
      missing.add("workAreas", "declarations.missing.work-areas");
    }
    if (words.goalsReached() == null) {
      missing.add("goalsReached", "declarations.missing.goals-reached");
    }
    if (!words.specialNeedsNone() && words.specialNeeds().isEmpty()) {
      missing.add("specialNeeds", "declarations.missing.special-needs");
    }
    if (words.talkHeld() == null && words.talkAgreed() == null) {
      missing.add("talk", "declarations.missing.talk");
    }
    if (!fallsConfirmed && falls(draft, last) > 0) {
      missing.add("falls", "declarations.missing.falls");
    }
    return missing;
  }

  /** How many goals stand lower than last time: unusual, so asked about, never forbidden (V4). */
  static int falls(Draft draft, @Nullable LastTime last) {
    var falls = 0;
    if (last != null) {
      for (int i = 0; i < draft.levels().size(); i++) {
        var now = draft.levels().get(i);
        var then = last.levels().get(i);
        if (now != null && then != null && now < then) {
          falls++;
        }
      }
    }
    return falls;
  }
}
