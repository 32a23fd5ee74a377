package logbog.courses;

import java.time.Clock;
import java.time.LocalDate;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.posts.Post;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.web.Shell;
import org.springframework.stereotype.Component;

/** Who may approve something of courses other than their leaders and providers. */
@Component
class CourseRights {

  private final Standings standings;
  private final Clock clock;

  CourseRights(Standings standings, Clock clock) {
    this.standings = standings;
    this.clock = clock;
  }

  /**
   * A paper from before is verified where the doctor is now, credit and exemptions are given by the
   * secretariat of the post's region.
   *
   * @throws ApprovalRefused with the sentence that says who can
   */
  void check(Grant by, Post post, Subject subject, Basis basis) {
    switch (basis) {
      case VERIFIED -> verifies(by, post, subject);
      case CREDIT, OTHER_BASIS -> {
        if (by.role() != Role.SECRETARIAT || by.region() != post.region()) {
          throw new ApprovalRefused("courses.refused.credit");
        }
      }
      case APPROVED -> throw new IllegalArgumentException("Asked of the leader or provider");
    }
  }

  private void verifies(Grant by, Post post, Subject subject) {
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    var leads = by.role() == Role.EDUCATION_LEAD || by.role() == Role.GP_TUTOR;
    var here =
        post.elements().stream()
            .anyMatch(it -> it.covers(today) && it.department().equals(by.department()));
    if (!leads || !here) {
      throw new ApprovalRefused("courses.refused.verify");
    }
    if (standings.paperMissing(post.id(), subject.kind().name(), subject.id())) {
      throw new ApprovalRefused("courses.refused.no-paper");
    }
  }
}
