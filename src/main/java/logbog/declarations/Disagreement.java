package logbog.declarations;

import logbog.programmes.RatingLevel;
import logbog.programmes.Sheet;

/**
 * One goal on which apprentice and trainer differ.
 *
 * @param own the apprentice's level
 * @param given the trainer's
 * @param trainer who gave it
 * @param steps how far apart on the scale
 */
public record Disagreement(
    Sheet.Goal goal, RatingLevel own, RatingLevel given, String trainer, int steps) {

  /** Whether the apprentice sees more than the trainer does. */
  public boolean apprenticeHigher() {
    return own.value() > given.value();
  }
}
