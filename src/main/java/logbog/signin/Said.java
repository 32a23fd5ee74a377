package logbog.signin;

/** What came of a code. */
public enum Said {
  RIGHT,
  WRONG,
  /** So many wrong ones that the password must be another. */
  SPENT,
  /** The passage is over: back to the beginning. */
  OVER
}
