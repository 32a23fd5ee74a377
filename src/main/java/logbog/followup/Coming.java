package logbog.followup;

/**
 * How far what a board waits for has come; the names are those of {@code declarations.followed}.
 */
public enum Coming {
  /** On a summons whose letter has not left yet. */
  UNSENT,
  /** Called by a summons, and nothing is asked for yet. */
  UNASKED,
  SENT,
  UNDELIVERABLE,
  EXPIRED,
  OPENED,
  STARTED,
  SIGNED;

  /** Nobody has done anything that we know of. */
  boolean silent() {
    return this == UNASKED || this == SENT;
  }
}
