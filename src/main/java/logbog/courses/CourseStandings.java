package logbog.courses;

import java.util.List;
import java.util.Map;
import logbog.approvals.Dealings;
import logbog.approvals.Dealt;
import logbog.approvals.Described;
import logbog.approvals.Kind;
import logbog.approvals.ListedApproval;
import logbog.approvals.ListedAsk;
import logbog.approvals.Subject;
import logbog.curricula.Course;
import logbog.curricula.CoursePart;
import logbog.people.PersonId;
import logbog.posts.PostId;
import org.springframework.stereotype.Component;

/** Puts together how a doctor stands with each course: two statements, however many courses. */
@Component
class CourseStandings {

  private final Dealings dealings;
  private final BesideRows rows;

  CourseStandings(Dealings dealings, BesideRows rows) {
    this.dealings = dealings;
    this.rows = rows;
  }

  Known of(PersonId doctor) {
    return new Known(dealings.of(doctor, Kind.COURSE, Kind.COURSE_PART), rows.of(doctor));
  }

  /** All that is known of a doctor's approvals, requests and certificates. */
  record Known(Dealt dealt, Beside beside) {

    OnPost on(PostId post) {
      return new OnPost(post, dealt.given(post), dealt.asked(post), beside.papers(post), beside);
    }
  }

  /** The same of one post, by what each is of. */
  record OnPost(
      PostId post,
      Map<Subject, List<ListedApproval>> given,
      Map<Subject, ListedAsk> asked,
      Map<Subject, List<Paper>> papers,
      Beside beside) {

    CourseStanding of(Course course) {
      return standing(
          Subject.of(course.id()),
          new Described(course.key(), course.title()),
          course.hours(),
          course.parts().stream().map(this::of).toList());
    }

    private CourseStanding of(CoursePart part) {
      return standing(
          Subject.of(part.id()), new Described(part.key(), part.title()), part.hours(), List.of());
    }

    private CourseStanding standing(
        Subject subject, Described described, int hours, List<CourseStanding> parts) {
      var own = given.getOrDefault(subject, List.of());
      var ask = asked.get(subject);
      return new CourseStanding(
          subject,
          described,
          hours,
          parts,
          own.stream().filter(ListedApproval::stands).findFirst().orElse(null),
          beside.disputed(post, subject),
          ask != null && ask.open() ? ask : null,
          own.stream().filter(it -> !it.stands()).toList(),
          papers.getOrDefault(subject, List.of()),
          beside.enrolment(post, subject));
    }
  }
}
