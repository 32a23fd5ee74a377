package logbog.courses;

import java.util.List;
import java.util.stream.Collectors;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.ApprovalRules;
import logbog.approvals.Basis;
import logbog.approvals.Described;
import logbog.approvals.Kind;
import logbog.approvals.Subject;
import logbog.curricula.Course;
import logbog.curricula.CourseId;
import logbog.curricula.CoursePart;
import logbog.curricula.Curricula;
import logbog.posts.Post;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.web.NotFound;
import org.springframework.stereotype.Component;

/**
 * General courses by their provider; a speciality's courses overall by the head course leader
 * alone, once every part stands (M9).
 */
@Component
class CourseRules implements ApprovalRules {

  private final Curricula curricula;
  private final CourseRights rights;
  private final Standings standings;
  private final CoursePeople people;

  CourseRules(Curricula curricula, CourseRights rights, Standings standings, CoursePeople people) {
    this.curricula = curricula;
    this.rights = rights;
    this.standings = standings;
    this.people = people;
  }

  @Override
  public Kind kind() {
    return Kind.COURSE;
  }

  @Override
  public void check(Grant by, Post post, Subject subject, Basis basis) {
    var course = course(post, subject);
    if (course.kind() == Course.Kind.GENERAL) {
      checkGeneral(by, post, subject, course, basis);
    } else {
      checkOverall(by, post, subject, course, basis);
    }
  }

  @Override
  public Described describe(Subject subject, Post post) {
    var course = course(post, subject);
    return new Described(course.key(), course.title());
  }

  @Override
  public List<Grant> alsoAsked(Post post, Subject subject) {
    var course = course(post, subject);
    return course.kind() == Course.Kind.GENERAL
        ? people.providers(post.region(), course.key())
        : people.heads(post);
  }

  private void checkGeneral(Grant by, Post post, Subject subject, Course course, Basis basis) {
    if (basis != Basis.APPROVED) {
      rights.check(by, post, subject, basis);
    } else if (!Reach.provides(by, course.key())) {
      throw new ApprovalRefused("courses.refused.provider", course.title());
    } else if (by.region() != post.region()) {
      throw new ApprovalRefused("courses.refused.region", course.title());
    }
  }

  private void checkOverall(Grant by, Post post, Subject subject, Course course, Basis basis) {
    if (basis == Basis.CREDIT || basis == Basis.OTHER_BASIS) {
      rights.check(by, post, subject, basis);
      return;
    }
    if (by.role() == Role.PART_COURSE_LEADER) {
      throw new ApprovalRefused("courses.refused.part-leader");
    }
    if (basis == Basis.VERIFIED || !Reach.heads(by, post.speciality())) {
      throw new ApprovalRefused("courses.refused.head");
    }
    var standing = standings.parts(post.id());
    var missing =
        course.parts().stream()
            .filter(part -> !standing.contains(part.id()))
            .map(CoursePart::title)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw new ApprovalRefused("courses.refused.parts", missing);
    }
  }

  private Course course(Post post, Subject subject) {
    return curricula
        .get(post.curriculum())
        .course(CourseId.of(subject.id()))
        .orElseThrow(NotFound::new);
  }
}
