package logbog.declarations;

/** Whether the goals of the period are reached, overall (V3 b). */
public enum Reached {
  YES,
  PARTLY,
  NO
}
