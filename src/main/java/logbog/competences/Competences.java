package logbog.competences;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Approvals;
import logbog.approvals.Asks;
import logbog.approvals.Basis;
import logbog.approvals.Dealings;
import logbog.approvals.Kind;
import logbog.approvals.ListedApproval;
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
  private final Dealings dealings;
  private final AroundRows around;
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
      Dealings dealings,
      AroundRows around,
      Approvals approvals,
      Asks asks,
      AssessmentRows assessments,
      WishRows wishes,
      Cards cards,
      Clock clock) {
    this.curricula = curricula;
    this.plan = plan;
    this.rules = rules;
    this.dealings = dealings;
    this.around = around;
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

  /** All of a post's, each with how far it has come: two statements, however many there are. */
  public CompetenceBook book(Post post) {
    var curriculum = curricula.get(post.curriculum());
    var dealt = dealings.of(post, Kind.COMPETENCE);
    var given = dealt.given(post.id());
    var asked = dealt.asked(post.id());
    var beside = around.of(post);
    var planned = plan.of(post);
    var lines =
        curriculum.competences().stream()
            .map(
                it -> {
                  var subject = Subject.of(it.id());
                  var all = given.getOrDefault(subject, List.of());
                  return new CompetenceLine(
                      it,
                      planned.getOrDefault(it.id(), List.of()),
                      all.stream().filter(ListedApproval::stands).findFirst().orElse(null),
                      beside.disputed(it.id()),
                      all.reversed().stream().filter(each -> !each.stands()).toList(),
                      asked.get(subject),
                      beside.wish(it.id()),
                      beside.repetitions(it));
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
