package logbog.followup;

import java.time.LocalDate;

/**
 * Why a line of the board has its colour: the rule of the board, in the order in which it is gone
 * through. The page says it in the same words.
 */
public enum Why {
  /** A trainer says it was signed by somebody else. */
  DISPUTED(Light.RED),
  /** The deadline has passed. */
  PAST(Light.RED),
  /** Nothing reaches any trainer. */
  UNDELIVERABLE(Light.RED),
  /** Every link is too old. */
  EXPIRED(Light.RED),
  /** Nothing has happened, and few days are left. */
  SILENT(Light.RED),
  /** Somebody has promised it, and the day has not passed. */
  PROMISED(Light.AMBER),
  /** It is asked for, or is to be, and there is time. */
  WAITING(Light.AMBER),
  /** A trainer has opened it or begun. */
  UNDER_WAY(Light.AMBER),
  /** It is here, and a correction of it is on its way. */
  CORRECTION(Light.AMBER),
  /** It is here. */
  SIGNED(Light.GREEN);

  /** With so many days left it is too late for nothing to have happened. */
  public static final int SILENT_DAYS = 21;

  private final Light light;

  Why(Light light) {
    this.light = light;
  }

  public Light light() {
    return light;
  }

  static Why of(Facts facts, LocalDate today) {
    if (facts.coming() == Coming.SIGNED) {
      return facts.disputed() ? DISPUTED : SIGNED;
    }
    var left = facts.daysLeft(today);
    if (left < 0 && !facts.corrects()) {
      return PAST;
    }
    if (facts.coming() == Coming.UNDELIVERABLE) {
      return UNDELIVERABLE;
    }
    if (facts.coming() == Coming.EXPIRED) {
      return EXPIRED;
    }
    if (facts.corrects()) {
      return CORRECTION;
    }
    if (facts.promised()) {
      return PROMISED;
    }
    if (facts.coming() == Coming.UNSENT) {
      return WAITING;
    }
    if (!facts.coming().silent()) {
      return UNDER_WAY;
    }
    return left <= SILENT_DAYS ? SILENT : WAITING;
  }
}
