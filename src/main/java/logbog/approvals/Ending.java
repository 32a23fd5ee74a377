package logbog.approvals;

/** How a doctor's request for an approval was closed. */
public enum Ending {
  /** What was asked for is approved, by whomever. */
  APPROVED,
  /** The doctor called it back before it was opened. */
  RECALLED,
  /** The doctor sent it to someone else, because the one asked has left the role. */
  SENT_ON,
  /** Sent back with a comment. */
  SENT_BACK,
  /** "Ikke set": the one asked has not seen it done. */
  NOT_SEEN,
  /** "En anden har": another one has. */
  ANOTHER_HAS,
  /** "For tidligt", with or without a day. */
  TOO_EARLY;

  /** What may be answered beside an approval. */
  public boolean answer() {
    return this == SENT_BACK || this == NOT_SEEN || this == ANOTHER_HAS || this == TOO_EARLY;
  }
}
