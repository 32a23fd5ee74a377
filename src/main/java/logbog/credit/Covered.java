package logbog.credit;

import logbog.approvals.ApprovalId;
import logbog.people.PersonId;
import logbog.posts.PostId;
import org.jspecify.annotations.Nullable;

/**
 * A doctor whom a decision concerns.
 *
 * @param approval what it approves; null for a note that is linked to nothing
 */
public record Covered(PersonId doctor, PostId post, @Nullable ApprovalId approval) {}
