package logbog.followup;

/** The colours of the board, the one that needs a hand first. */
public enum Light {
  RED,
  AMBER,
  GREEN
}
