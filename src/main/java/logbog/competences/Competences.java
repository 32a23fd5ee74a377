package logbog.competences;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Approvals;
import logbog.approvals.Ask;
import logbog.approvals.Asks;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.curricula.CompetenceId;
import logbog.curricula.Curricula;
import logbog.posts.Cards;
import logbog.posts.Post;
import logbog.roles.Grant;
import logbog.web.NotFound;
import org.springframework.stereotype.Component;

/** The competences of a doctor's posts, for whoever has opened the record already. */
@Component
public class Competences {

  private final Curricula curricula;
  private final Plan plan;
  private final CompetenceRules rules;
  private final Approvals approvals;
  private final Asks asks;
  private final AssessmentRows assessments;
  private final WishRows wishes;
  private final Cards cards;
  private final Clock clock;

  Competences(
      Curricula curricula,
      Plan plan,
      CompetenceRules rules,
      Approvals approvals,
      Asks asks,
      AssessmentRows assessments,
      WishRows wishes,
      Cards cards,
      Clock clock) {
    this.curricula = curricula;
    this.plan = plan;
    this.rules = rules;
    this.approvals = approvals;
    this.asks = asks;
    this.assessments = assessments;
    this.wishes = wishes;
    this.cards = cards;
    this.clock = clock;
  }

  /** Why someone in this role may not approve one of a post's; empty where they may. */
  public Optional<ApprovalRefused> refusal(Grant by, Post post, CompetenceLine line) {
    try {
      rules.check(by, post, Subject.of(line.competence().id()), Basis.APPROVED);
      return Optional.empty();
    } catch (ApprovalRefused refused) {
      return Optional.of(refused);
    }
  }

  /** All of a post's, each with how far it has come. */
  public CompetenceBook book(Post post) {
    var curriculum = curricula.get(post.curriculum());
    var given =
        approvals.of(post.doctor()).stream()
            .filter(it -> it.post().equals(post.id()))
            .collect(Collectors.groupingBy(Approval::subject));
    var asked =
        asks.latestOf(post.doctor()).stream()
            .filter(it -> it.post().equals(post.id()))
            .collect(Collectors.toMap(Ask::subject, it -> it));
    var held =
        assessments.of(post.doctor()).stream()
            .filter(it -> it.post().equals(post.id()))
            .collect(Collectors.groupingBy(HeldAssessment::competence));
    var wished =
        wishes.of(post.doctor()).stream()
            .filter(it -> it.post().equals(post.id()))
            .collect(Collectors.toMap(SupervisorWish::competence, it -> it, (_, later) -> later));
    var planned = plan.of(post);
    var lines =
        curriculum.competences().stream()
            .map(
                it -> {
                  var subject = Subject.of(it.id());
                  var all = given.getOrDefault(subject, List.of());
                  var assessed = held.getOrDefault(it.id(), List.of());
                  return new CompetenceLine(
                      it,
                      planned.getOrDefault(it.id(), List.of()),
                      all.stream().filter(Approval::stands).findFirst().orElse(null),
                      all.reversed().stream().filter(each -> each.reset().isPresent()).toList(),
                      asked.get(subject),
                      wished.get(it.id()),
                      it.assessments().stream()
                          .map(asking -> Repetition.of(asking, assessed))
                          .toList());
                })
            .toList();
    return new CompetenceBook(post, curriculum, lines, clock.instant());
  }

  /**
   * One of them, with its history.
   *
   * @throws NotFound where the post's edition has no such competence
   */
  public CompetenceFile file(Post post, CompetenceId id) {
    var book = book(post);
    var line = book.line(id).orElseThrow(NotFound::new);
    var subject = Subject.of(id);
    return new CompetenceFile(
        book,
        line,
        approvals.history(post.doctor(), post.id(), subject),
        asks.history(post.doctor(), post.id(), subject),
        assessments.of(post.doctor()).stream()
            .filter(it -> it.post().equals(post.id()) && it.competence().equals(id))
            .toList(),
        wishes.of(post.doctor()).stream()
            .filter(it -> it.post().equals(post.id()) && it.competence().equals(id))
            .toList(),
        cards.speakingFor(post, id));
  }
}
