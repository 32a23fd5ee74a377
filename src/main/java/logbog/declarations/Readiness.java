package logbog.declarations;

/**
 * Whether a received final declaration says that its apprentice is ready for the journeyman's
 * certificate (V10 †). Derived from facts, never stored; the certificate itself is no business of
 * ours.
 */
public enum Readiness {
  /** Signed, stands, and says that the goals are reached. */
  READY,
  /** The trainer says they are not, or a goal stands lower than it must at the end. */
  NOT_REACHED,
  /** Disowned by the one whose name it bears. */
  DISPUTED,
  /** A correction has taken its place. */
  REPLACED
}
