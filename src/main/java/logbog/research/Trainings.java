package logbog.research;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import logbog.approvals.Approval;
import logbog.approvals.Approvals;
import logbog.approvals.Subject;
import logbog.curricula.Curricula;
import logbog.curricula.ResearchModule;
import logbog.curricula.Stage;
import logbog.posts.Post;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Puts a post's research training together out of its curriculum, its approvals and its notes. The
 * rules of approvals ask it, so it asks approvals only once there are some.
 */
@Component
class Trainings {

  private final Curricula curricula;
  private final ObjectProvider<Approvals> approvals;
  private final WorkRows work;
  private final Clock clock;

  Trainings(Curricula curricula, ObjectProvider<Approvals> approvals, WorkRows work, Clock clock) {
    this.curricula = curricula;
    this.approvals = approvals;
    this.work = work;
    this.clock = clock;
  }

  /** Whether a post has any: it belongs to main training alone. */
  static boolean has(Post post) {
    return post.stage() == Stage.MAIN;
  }

  ResearchTraining of(Post post) {
    var given = approvals.getObject().given(List.of(post.doctor()));
    var stands = given.all().stream().filter(Approval::stands).toList();
    var noted = work.of(post.id());
    var overall = find(stands, post, Subject.researchOf(post.id()));
    return new ResearchTraining(
        post,
        curricula.get(post.curriculum()).research().stream()
            .map(
                it -> {
                  var approval = find(stands, post, subject(it));
                  return new ModuleStanding(
                      it,
                      approval.orElse(null),
                      given.disputed(approval.orElse(null)),
                      approval.filter(this::counts).isPresent(),
                      noted.get(it.id()));
                })
            .toList(),
        overall.filter(this::counts).orElse(null),
        given.disputed(overall.orElse(null)),
        overall.filter(it -> !counts(it)).orElse(null));
  }

  static Subject subject(ResearchModule module) {
    return Subject.researchModule(module.id().value());
  }

  private boolean counts(Approval approval) {
    return approval.countsAt(clock.instant());
  }

  private static Optional<Approval> find(List<Approval> stands, Post post, Subject subject) {
    return stands.stream()
        .filter(it -> it.post().equals(post.id()) && it.subject().equals(subject))
        .findFirst();
  }
}
