package logbog.courses.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.courses.CourseStanding;
import logbog.courses.PostCourses;
import logbog.people.PersonId;
import logbog.posts.DoctorRecord;
import logbog.posts.Post;
import logbog.web.Page;
import logbog.web.Shell;

/** A doctor's courses, by post. */
public record DoctorCoursesPage(DoctorRecord doctor, List<PostCourses> posts, Instant now)
    implements Page {

  static String path(PersonId doctor) {
    return "/logbog/laeger/" + doctor + "/kurser";
  }

  public boolean own() {
    return doctor.own();
  }

  /** Whether the doctor is on a list of what is still to be held. */
  public boolean enrolled(CourseStanding standing) {
    var on = standing.enrolment();
    return on != null && on.comingOn(LocalDate.ofInstant(now, Shell.DENMARK));
  }

  /** Where the doctor asks for an approval, or for a certificate to be verified. */
  public String asking(Post post, Subject subject, Basis basis) {
    return "/logbog/anmodninger/ny?forloeb=%s&slags=%s&emne=%s&grundlag=%s"
        .formatted(post.id(), subject.kind(), subject.id(), basis);
  }
}
