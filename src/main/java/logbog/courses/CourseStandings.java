package logbog.courses;

import java.util.List;
import logbog.approvals.Approval;
import logbog.approvals.Approvals;
import logbog.approvals.Ask;
import logbog.approvals.Asks;
import logbog.approvals.Described;
import logbog.approvals.Subject;
import logbog.curricula.Course;
import logbog.curricula.CoursePart;
import logbog.people.PersonId;
import logbog.posts.Post;
import logbog.posts.PostId;
import org.springframework.stereotype.Component;

/** Puts together how a doctor stands with each course: two questions, however many courses. */
@Component
class CourseStandings {

  private final Approvals approvals;
  private final Asks asks;
  private final Papers papers;

  CourseStandings(Approvals approvals, Asks asks, Papers papers) {
    this.approvals = approvals;
    this.asks = asks;
    this.papers = papers;
  }

  Known of(PersonId doctor) {
    return new Known(approvals.of(doctor), asks.openOf(doctor), papers.of(doctor));
  }

  /** All that is known of a doctor's approvals, requests and certificates. */
  record Known(List<Approval> approvals, List<Ask> open, List<Paper> papers) {

    CourseStanding of(Post post, Course course) {
      return standing(
          post.id(),
          Subject.of(course.id()),
          new Described(course.key(), course.title()),
          course.hours(),
          course.parts().stream().map(part -> of(post, part)).toList());
    }

    private CourseStanding of(Post post, CoursePart part) {
      return standing(
          post.id(),
          Subject.of(part.id()),
          new Described(part.key(), part.title()),
          part.hours(),
          List.of());
    }

    private CourseStanding standing(
        PostId post, Subject subject, Described described, int hours, List<CourseStanding> parts) {
      var own =
          approvals.stream()
              .filter(it -> it.post().equals(post) && it.subject().equals(subject))
              .toList();
      return new CourseStanding(
          subject,
          described,
          hours,
          parts,
          own.stream().filter(Approval::stands).findFirst().orElse(null),
          open.stream()
              .filter(it -> it.post().equals(post) && it.subject().equals(subject))
              .findFirst()
              .orElse(null),
          own.stream().filter(it -> it.reset().isPresent()).toList(),
          papers.stream()
              .filter(it -> it.post().equals(post) && it.subject().equals(subject))
              .toList());
    }
  }
}
