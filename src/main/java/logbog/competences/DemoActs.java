package logbog.competences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import logbog.approvals.Approvals;
import logbog.approvals.Asks;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.approvals.Wish;
import logbog.curricula.Competence;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.Post;
import logbog.web.Shell;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the people of the demo do, through the same doors as everyone uses. */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
class DemoActs {

  private final Approvals approvals;
  private final Asks asks;
  private final DoctorAccess access;
  private final Assessments assessments;
  private final Clock clock;

  DemoActs(
      Approvals approvals, Asks asks, DoctorAccess access, Assessments assessments, Clock clock) {
    this.approvals = approvals;
    this.asks = asks;
    this.access = access;
    this.assessments = assessments;
    this.clock = clock;
  }

  void approve(Viewer.Clinician by, Post post, Competence competence) {
    approvals.approve(
        by, post.doctor(), post.id(), Subject.of(competence.id()), Basis.APPROVED, null);
  }

  void ask(
      Viewer.Clinician doctor, Post post, Competence competence, Viewer.Clinician to, String note) {
    asks.ask(
        doctor,
        new Wish(
            post.id(),
            Subject.of(competence.id()),
            Basis.APPROVED,
            to.active(),
            null,
            note,
            List.of()));
  }

  AssessmentId seen(
      Viewer.Clinician by, Post post, Competence competence, Viewer.Clinician assessor) {
    var record = access.open(by, post.doctor(), "kompetence");
    var method = competence.assessments().getFirst().method();
    var day = LocalDate.ofInstant(clock.instant(), Shell.DENMARK).minusDays(3);
    return assessments.record(
        by, record, post, competence.id(), new Seen(method, day, assessor.id(), ""));
  }
}
