package logbog.approvals;

/** What an approval rests on. */
public enum Basis {
  /** Seen, in the course of the training. */
  APPROVED,
  /** A paper from before, uploaded and verified (M9). */
  VERIFIED,
  /** Credit for earlier training (M7). */
  CREDIT,
  /** "Godkendt andet grundlag": an exemption (M8). */
  OTHER_BASIS
}
