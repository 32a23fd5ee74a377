package logbog.resets;

import logbog.approvals.ApprovalId;
import logbog.people.PersonId;

/** Somebody who was told that an approval was reset, and as what. */
public record Told(ApprovalId approval, PersonId person, Why why) {

  /** As what they were told. */
  public enum Why {
    /** It was theirs. */
    DOCTOR,
    /** They had given it. */
    APPROVER,
    /** Something of theirs rested on it. */
    RELIED
  }
}
