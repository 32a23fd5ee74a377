package logbog.declarations;

import logbog.programmes.RatingLevel;
import logbog.programmes.Sheet;

/**
 * Where a goal stood at the end of a period.
 *
 * @param step its place on the scale it was given by, from 0
 * @param steps how many levels that scale has
 */
public record Stood(RatingLevel level, int step, int steps) {

  static Stood of(Sheet sheet, short value) {
    var level = sheet.level(value);
    return new Stood(level, sheet.scale().indexOf(level), sheet.scale().size());
  }

  /** How high that is, from 0 to 1. */
  public double height() {
    return steps < 2 ? 1 : (double) step / (steps - 1);
  }
}
