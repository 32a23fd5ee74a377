package logbog.plans;

/** Why a declaration makes the school ask whether the plan is to be revised (V15). */
public enum Ground {
  /** The company sees special needs. What they are is read in the declaration and nowhere else. */
  SPECIAL_NEEDS,
  GOALS_PARTLY,
  GOALS_NOT,
  /** A level warns that a goal will hardly be reached in time (V14). */
  AT_RISK
}
