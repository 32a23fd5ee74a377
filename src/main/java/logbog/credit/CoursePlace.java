package logbog.credit;

import logbog.approvals.Subject;
import logbog.people.PersonId;
import logbog.posts.PostId;

/** Where in a doctor's logbook a course is. */
record CoursePlace(PersonId doctor, PostId post, Subject subject) {}
