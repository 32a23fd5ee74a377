package logbog.research;

import java.util.List;
import java.util.Locale;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.ApprovalRules;
import logbog.approvals.Basis;
import logbog.approvals.Described;
import logbog.approvals.Kind;
import logbog.approvals.Subject;
import logbog.curricula.ResearchModule.Part;
import logbog.posts.Post;
import logbog.roles.Grant;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Research training as a whole is approved by a research supervisor once its hours are reached,
 * half of them courses; or all of it is exempted from (M8).
 */
@Component
class OverallRules implements ApprovalRules {

  private final WhoApproves who;
  private final Trainings trainings;
  private final MessageSource texts;

  OverallRules(WhoApproves who, Trainings trainings, MessageSource texts) {
    this.who = who;
    this.trainings = trainings;
    this.texts = texts;
  }

  @Override
  public Kind kind() {
    return Kind.RESEARCH;
  }

  @Override
  public void check(Grant by, Post post, Subject subject, Basis basis) {
    who.check(by, post, basis);
    var training = trainings.of(post);
    if (basis == Basis.APPROVED && !training.suffices()) {
      throw new ApprovalRefused(
          "research.refused.hours",
          training.hours(),
          Requirement.HOURS,
          training.hoursOf(Part.COURSES),
          Requirement.HOURS_OF_COURSES);
    }
  }

  /** Kept with the approval, so in the language of the record. */
  @Override
  public Described describe(Subject subject, Post post) {
    return new Described("", texts.getMessage("research.overall", null, Locale.of("da")));
  }

  @Override
  public List<Grant> alsoAsked(Post post, Subject subject) {
    return who.supervisors(post);
  }
}
