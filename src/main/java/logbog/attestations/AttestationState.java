package logbog.attestations;

/** In what state an attestation is. */
public enum AttestationState {
  GIVEN,
  /** Given, and not of effect yet. */
  PENDING,
  ASKED,
  OPENED,
  /** Sent back, or answered with something else than an approval. */
  ANSWERED,
  /** Given once, and struck through since. */
  RESET,
  NOT_ASKED;

  /** Nothing is on its way. */
  public boolean open() {
    return this == ANSWERED || this == RESET || this == NOT_ASKED;
  }
}
