package logbog.attestations;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Approvals;
import logbog.approvals.Basis;
import logbog.approvals.Dealings;
import logbog.approvals.InForce;
import logbog.approvals.Kind;
import logbog.approvals.ListedApproval;
import logbog.approvals.ListedAsk;
import logbog.approvals.Subject;
import logbog.places.Departments;
import logbog.posts.Element;
import logbog.posts.Post;
import logbog.roles.Grant;
import org.springframework.stereotype.Component;

/** The attestations of a doctor's posts, for whoever has opened the record already. */
@Component
public class Attestations {

  private final Goals goals;
  private final TimeRules timeRules;
  private final GoalsRules goalsRules;
  private final Departments departments;
  private final Approvals approvals;
  private final Dealings dealings;
  private final Clock clock;

  Attestations(
      Goals goals,
      TimeRules timeRules,
      GoalsRules goalsRules,
      Departments departments,
      Approvals approvals,
      Dealings dealings,
      Clock clock) {
    this.goals = goals;
    this.timeRules = timeRules;
    this.goalsRules = goalsRules;
    this.departments = departments;
    this.approvals = approvals;
    this.dealings = dealings;
    this.clock = clock;
  }

  /** Of each element of a post, in their order. */
  public List<AttestedElement> of(Post post) {
    var places = departments.of(post.elements().stream().map(Element::department).toList());
    var inForce = approvals.inForce(post.doctor(), post.id());
    var dealt = dealings.of(post, Kind.TIME, Kind.GOALS);
    var given = dealt.given(post.id());
    var asked = dealt.asked(post.id());
    var now = clock.instant();
    return post.elements().stream()
        .map(
            element -> {
              var planned = goals.planned(post, element);
              return new AttestedElement(
                  element,
                  Objects.requireNonNull(places.get(element.department())),
                  LastMonth.of(element).begins(),
                  planned,
                  Goals.missing(planned, inForce.all()),
                  planned.stream()
                      .filter(it -> inForce.disputed(Subject.of(it.id())) != null)
                      .toList(),
                  attestation(Subject.timeOf(element.id()), given, asked, inForce),
                  attestation(Subject.goalsOf(element.id()), given, asked, inForce),
                  now);
            })
        .toList();
  }

  /** Why someone in this role may not give one now; empty where they may. */
  public Optional<ApprovalRefused> refusal(Grant by, Post post, Subject subject) {
    try {
      (subject.kind() == Kind.TIME ? timeRules : goalsRules)
          .check(by, post, subject, Basis.APPROVED);
      return Optional.empty();
    } catch (ApprovalRefused refused) {
      return Optional.of(refused);
    }
  }

  private static Attestation attestation(
      Subject subject,
      Map<Subject, List<ListedApproval>> given,
      Map<Subject, ListedAsk> asked,
      InForce inForce) {
    var all = given.getOrDefault(subject, List.of());
    return new Attestation(
        subject,
        all.stream().filter(ListedApproval::stands).findFirst().orElse(null),
        inForce.disputed(subject),
        all.reversed().stream().filter(it -> !it.stands()).toList(),
        asked.get(subject));
  }
}
