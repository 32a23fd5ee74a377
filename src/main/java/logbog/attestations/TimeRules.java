package logbog.attestations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.ApprovalRules;
import logbog.approvals.Basis;
import logbog.approvals.Described;
import logbog.approvals.Kind;
import logbog.approvals.Subject;
import logbog.posts.Element;
import logbog.posts.ElementId;
import logbog.posts.Post;
import logbog.roles.Grant;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The time of an element is attested in its last month or after, and never a day before (M5). */
@Component
class TimeRules implements ApprovalRules {

  private final MessageSource texts;
  private final Clock clock;

  TimeRules(MessageSource texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public Kind kind() {
    return Kind.TIME;
  }

  @Override
  public void check(Grant by, Post post, Subject subject, Basis basis) {
    var element = element(subject, post);
    Attesters.check(by, element, basis);
    var lastMonth = LastMonth.of(element);
    if (!lastMonth.hasBegun(LocalDate.ofInstant(clock.instant(), Shell.DENMARK))) {
      throw ApprovalRefused.before(
          lastMonth.begins(), "attestations.refused.early", lastMonth.begins(), element.to());
    }
  }

  /** In Danish, as it is kept with the approval. */
  @Override
  public Described describe(Subject subject, Post post) {
    var number = element(subject, post).number();
    return new Described(
        "", texts.getMessage("attestations.time.of", new Object[] {number}, Locale.of("da")));
  }

  static Element element(Subject subject, Post post) {
    return post.element(ElementId.of(subject.id())).orElseThrow(NotFound::new);
  }
}
