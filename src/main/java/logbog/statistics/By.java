package logbog.statistics;

/** What the apprentices at a goal are told apart by. */
public enum By {
  /** The period before a main course, or the final one. */
  PERIOD,
  /** How many work at the firm. */
  SIZE,
  /** What the firm works with. */
  BRANCH
}
