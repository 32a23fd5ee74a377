package logbog.summons;

/** Which of those on a summons are wanted. */
public enum Which {
  ALL,
  WITHOUT_ACCOUNT,
  NOT_ASKED
}
