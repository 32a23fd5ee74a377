package logbog.declarations;

import java.util.List;
import logbog.programmes.Sheet;

/**
 * Where goals must stand at the end of the training: at the level required there, or else at the
 * one that counts as reached. Where a committee has said neither, the trainer's word alone counts.
 */
final class EndOfTraining {

  private EndOfTraining() {}

  /** How many goals stand lower. */
  static int below(Sheet sheet, List<Short> levels) {
    var below = 0;
    for (int i = 0; i < levels.size(); i++) {
      var required = sheet.goals().get(i).required(null);
      var least = required != null ? required : sheet.reachedFrom();
      if (least != null && levels.get(i) < least) {
        below++;
      }
    }
    return below;
  }
}
