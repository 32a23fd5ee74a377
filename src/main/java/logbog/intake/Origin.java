package logbog.intake;

/** Where a file comes from. */
public enum Origin {
  /** With the program, always. */
  SHIPPED,
  /** With the program, only where demo people live. */
  DEMO,
  /** From the operator's folder. */
  OPERATOR
}
