package logbog.places;

/** What someone named at a school may do there. */
public enum StaffRole {
  /** Invites and ends people, and keeps the school's list of addresses. */
  OWNER,
  /** Reads what the school may read. */
  COLLEAGUE
}
