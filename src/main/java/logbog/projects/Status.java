package logbog.projects;

/** How far a project has come; derived from facts when read. */
public enum Status {
  /** Being written; nobody is asked to confirm it. */
  DRAFT,
  /** The trainer's address was refused by the mail server. */
  UNDELIVERABLE,
  /** The trainer's link has expired. */
  EXPIRED,
  SENT,
  /** The trainer has stated their name. */
  OPENED,
  CONFIRMED,
  /** A newer version of it is confirmed. */
  REPLACED;

  public boolean confirmed() {
    return this == CONFIRMED || this == REPLACED;
  }
}
