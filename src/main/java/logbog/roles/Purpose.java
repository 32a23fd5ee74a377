package logbog.roles;

/** What a whole CPR number is read for. */
public enum Purpose {
  /** To check who it is, at the telephone. */
  IDENTIFICATION,
  /** To find the person in a register. */
  REGISTER,
  /** For papers to the authorities. */
  DOCUMENTATION
}
