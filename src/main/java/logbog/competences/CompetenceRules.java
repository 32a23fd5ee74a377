package logbog.competences;

import java.time.Clock;
import java.time.LocalDate;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.ApprovalRules;
import logbog.approvals.Basis;
import logbog.approvals.Described;
import logbog.approvals.Kind;
import logbog.approvals.Subject;
import logbog.curricula.Competence;
import logbog.curricula.CompetenceId;
import logbog.curricula.Curricula;
import logbog.posts.Post;
import logbog.roles.Delegations;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may approve a competence, and which. It is one of the doctor's own edition (M11). The
 * department's education lead may, or the practice's tutor; a supervisor only while it is
 * delegated; in general practice the tutor alone (M17). Credit and exemption are the secretariat's
 * (M7). To be asked gives no right, and assessments that are missing forbid nothing: see decision
 * 0044.
 */
@Component
class CompetenceRules implements ApprovalRules {

  private final Curricula curricula;
  private final Delegations delegations;
  private final Clock clock;

  CompetenceRules(Curricula curricula, Delegations delegations, Clock clock) {
    this.curricula = curricula;
    this.delegations = delegations;
    this.clock = clock;
  }

  @Override
  public Kind kind() {
    return Kind.COMPETENCE;
  }

  @Override
  public void check(Grant by, Post post, Subject subject, Basis basis) {
    check(by, post, subject, basis, null);
  }

  /** Supervisors answer for thirty days after it was no longer delegated to them. */
  @Override
  public void checkAnswer(Grant by, Post post, Subject subject, Basis basis, LocalDate askedOn) {
    check(by, post, subject, basis, askedOn);
  }

  private void check(
      Grant by, Post post, Subject subject, Basis basis, @Nullable LocalDate askedOn) {
    var curriculum = curricula.get(post.curriculum());
    if (curriculum.competence(CompetenceId.of(subject.id())).isEmpty()) {
      throw new ApprovalRefused("competences.refused.edition", curriculum.title());
    }
    switch (basis) {
      case APPROVED, VERIFIED -> checkTraining(by, new Training(post, today()), basis, askedOn);
      case CREDIT, OTHER_BASIS -> checkSecretariat(by, post);
    }
  }

  @Override
  public Described describe(Subject subject, Post post) {
    var competence = competence(subject);
    return new Described(competence.code(), competence.title());
  }

  private void checkTraining(
      Grant by, Training training, Basis basis, @Nullable LocalDate askedOn) {
    switch (by.role()) {
      case EDUCATION_LEAD, GP_TUTOR, PRINCIPAL_SUPERVISOR, SUPERVISOR -> {}
      default -> throw new ApprovalRefused("competences.refused.role");
    }
    if (training.begunAt(by.department()).isEmpty()) {
      throw new ApprovalRefused("competences.refused.department");
    }
    if (training.ofGeneralPractice() && by.role() != Role.GP_TUTOR) {
      throw new ApprovalRefused("competences.refused.general-practice");
    }
    if (Training.leads(by.role())) {
      return;
    }
    if (!training.lately(by.department())) {
      throw new ApprovalRefused("competences.refused.moved-on", Training.GRACE);
    }
    if (basis == Basis.VERIFIED) {
      throw new ApprovalRefused("competences.refused.verify");
    }
    var department = by.department();
    if (department == null
        || !delegations.covers(by.person(), department, training.today())
            && (askedOn == null || !delegations.covered(by.id(), askedOn, training.since()))) {
      throw new ApprovalRefused("competences.refused.not-delegated");
    }
  }

  private static void checkSecretariat(Grant by, Post post) {
    if (by.role() != Role.SECRETARIAT) {
      throw new ApprovalRefused("competences.refused.credit");
    }
    if (by.region() != post.region()) {
      throw new ApprovalRefused("competences.refused.region");
    }
  }

  private Competence competence(Subject subject) {
    return curricula.competence(CompetenceId.of(subject.id()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
