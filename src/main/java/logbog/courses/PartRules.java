package logbog.courses;

import java.util.List;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.ApprovalRules;
import logbog.approvals.Basis;
import logbog.approvals.Described;
import logbog.approvals.Kind;
import logbog.approvals.Subject;
import logbog.curricula.CoursePart;
import logbog.curricula.CoursePartId;
import logbog.curricula.Curricula;
import logbog.posts.Post;
import logbog.roles.Grant;
import logbog.web.NotFound;
import org.springframework.stereotype.Component;

/** Parts of a speciality's courses: each by its own part course leader, or by the head (M9). */
@Component
class PartRules implements ApprovalRules {

  private final Curricula curricula;
  private final CourseRights rights;
  private final CoursePeople people;

  PartRules(Curricula curricula, CourseRights rights, CoursePeople people) {
    this.curricula = curricula;
    this.rights = rights;
    this.people = people;
  }

  @Override
  public Kind kind() {
    return Kind.COURSE_PART;
  }

  @Override
  public void check(Grant by, Post post, Subject subject, Basis basis) {
    var part = part(post, subject);
    if (basis != Basis.APPROVED) {
      rights.check(by, post, subject, basis);
    } else if (!Reach.heads(by, post.speciality())
        && !Reach.leads(by, post.speciality(), part.key())) {
      throw new ApprovalRefused("courses.refused.part", part.title());
    }
  }

  @Override
  public Described describe(Subject subject, Post post) {
    var part = part(post, subject);
    return new Described(part.key(), part.title());
  }

  @Override
  public List<Grant> alsoAsked(Post post, Subject subject) {
    return people.leaders(post, part(post, subject).key());
  }

  private CoursePart part(Post post, Subject subject) {
    return curricula
        .get(post.curriculum())
        .part(CoursePartId.of(subject.id()))
        .orElseThrow(NotFound::new);
  }
}
