package logbog.programmes;

/**
 * What a trainer is asked (V3), in the order of the sheet. A committee may word each its own way.
 */
public enum Topic {
  /** The levels of the goals (V4). */
  GOALS,
  WORK_AREAS,
  GOALS_REACHED,
  SPECIAL_NEEDS,
  TALK,
  FOCUS,
  REMARKS
}
