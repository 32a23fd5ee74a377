package logbog.receipts;

import java.time.Instant;
import logbog.approvals.ApprovalId;
import logbog.people.PersonId;

/**
 * One approval in dispute.
 *
 * @param given when it came of effect
 */
public record Doubted(ApprovalId approval, PersonId doctor, Instant given) {}
