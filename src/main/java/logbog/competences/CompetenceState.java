package logbog.competences;

import logbog.approvals.Basis;

/** In what state a competence is. */
public enum CompetenceState {
  APPROVED,
  CREDITED,
  EXEMPTED,
  /** Approved, and not of effect yet. */
  PENDING,
  ASKED,
  /** Whoever was asked has opened it. */
  OPENED,
  /** A supervisor is to be created first, and is then asked. */
  WISHED,
  /** Sent back, or answered with something else than an approval. */
  ANSWERED,
  /** Approved once, and struck through since. */
  RESET,
  NOT_ASKED;

  static CompetenceState of(Basis basis) {
    return switch (basis) {
      case APPROVED, VERIFIED -> APPROVED;
      case CREDIT -> CREDITED;
      case OTHER_BASIS -> EXEMPTED;
    };
  }

  /** Done, and of effect. */
  public boolean done() {
    return this == APPROVED || this == CREDITED || this == EXEMPTED;
  }

  /** Waits for someone else than the doctor. */
  public boolean waits() {
    return this == PENDING || this == ASKED || this == OPENED || this == WISHED;
  }
}
