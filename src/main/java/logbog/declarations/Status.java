package logbog.declarations;

/** How far a declaration has come, as one word for lists. Derived from facts, never stored. */
public enum Status {
  SENT,
  UNDELIVERABLE,
  OPENED,
  STARTED,
  COMPLETED,
  READ,
  REPLACED,
  WITHDRAWN,
  EXPIRED;

  /** Whether a trainer can still fill it, perhaps with a new link. */
  public boolean open() {
    return this == SENT
        || this == UNDELIVERABLE
        || this == OPENED
        || this == STARTED
        || this == EXPIRED;
  }

  /** Whether it is signed. */
  public boolean signed() {
    return this == COMPLETED || this == READ || this == REPLACED;
  }
}
