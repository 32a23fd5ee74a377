package logbog.audit;

/** By what right someone read something of a learner's record. */
public enum ReadAs {
  /** Their address was named as the school's. */
  SCHOOL,
  /** Named at the school, one of whose own addresses was named. */
  COLLEAGUE,
  /** Named at the school, where only such may read. */
  STAFF,
  /** Their address was named as the company's. */
  COMPANY,
  /** For the trade committee that has received it. */
  COMMITTEE,
  /** In a role of the doctors' training. */
  CLINICIAN
}
