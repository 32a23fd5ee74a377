package logbog.attestations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.ApprovalRules;
import logbog.approvals.Basis;
import logbog.approvals.Described;
import logbog.approvals.Kind;
import logbog.approvals.Subject;
import logbog.curricula.Competence;
import logbog.posts.Post;
import logbog.roles.Grant;
import logbog.web.Shell;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The goals of an element are attested only when all competences planned for it are approved,
 * credited or exempted, and that is of effect (M6); on paper, too.
 */
@Component
class GoalsRules implements ApprovalRules {

  private final Goals goals;
  private final MessageSource texts;
  private final Clock clock;

  GoalsRules(Goals goals, MessageSource texts, Clock clock) {
    this.goals = goals;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Kind kind() {
    return Kind.GOALS;
  }

  @Override
  public void check(Grant by, Post post, Subject subject, Basis basis) {
    var element = TimeRules.element(subject, post);
    Attesters.check(by, element, basis);
    if (element.from().isAfter(LocalDate.ofInstant(clock.instant(), Shell.DENMARK))) {
      throw ApprovalRefused.before(
          element.from(), "attestations.refused.not-begun", element.from());
    }
    var missing = goals.missing(post, element);
    if (!missing.isEmpty()) {
      throw new ApprovalRefused(
          "attestations.refused.goals",
          missing.size(),
          missing.stream().map(Competence::code).collect(Collectors.joining(", ")));
    }
  }

  /** In Danish, as it is kept with the approval. */
  @Override
  public Described describe(Subject subject, Post post) {
    var number = TimeRules.element(subject, post).number();
    return new Described(
        "", texts.getMessage("attestations.goals.of", new Object[] {number}, Locale.of("da")));
  }
}
