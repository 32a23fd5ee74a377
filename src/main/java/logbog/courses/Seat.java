package logbog.courses;

import logbog.approvals.Subject;
import logbog.posts.PostId;

/**
 * With which post a doctor takes a course, and what an approval of it will be of in the edition
 * that post is on (M11).
 */
record Seat(PostId post, Subject subject) {}
