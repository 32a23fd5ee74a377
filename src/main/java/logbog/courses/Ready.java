package logbog.courses;

import java.util.Optional;
import logbog.approvals.Approval;
import logbog.approvals.Subject;
import logbog.people.PersonId;
import logbog.posts.PostId;

/**
 * A doctor all of whose parts stand.
 *
 * @param pending the reader's own overall approval, while it can be taken back
 */
public record Ready(
    PersonId doctor, String name, PostId post, Subject subject, Optional<Approval> pending) {}
