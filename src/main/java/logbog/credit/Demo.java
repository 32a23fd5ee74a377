package logbog.credit;

import java.util.List;
import logbog.approvals.Approval;
import logbog.approvals.Approvals;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.curricula.Competence;
import logbog.curricula.Curricula;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Posts;
import logbog.roles.DemoCast;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The demo's story: Amina has the last competence of her curriculum by a letter of credit. Told
 * once, by Inger, through the same door as everyone uses.
 */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
class Demo {

  private final DemoCast cast;
  private final Posts posts;
  private final Curricula curricula;
  private final Approvals approvals;
  private final Deciding deciding;
  private final DemoLetter letter;

  Demo(
      DemoCast cast,
      Posts posts,
      Curricula curricula,
      Approvals approvals,
      Deciding deciding,
      DemoLetter letter) {
    this.cast = cast;
    this.posts = posts;
    this.curricula = curricula;
    this.approvals = approvals;
    this.deciding = deciding;
    this.letter = letter;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(70)
  @Transactional
  void tell() {
    cast.find("amina").ifPresent(amina -> cast.find("inger").ifPresent(it -> tell(it, amina)));
  }

  private void tell(Viewer.Clinician inger, Viewer.Clinician amina) {
    var given = approvals.of(amina.id());
    if (given.stream().map(Approval::basis).anyMatch(Basis.CREDIT::equals)) {
      return;
    }
    posts.of(amina.id()).reversed().stream()
        .findFirst()
        .ifPresent(
            post ->
                left(post, given).stream()
                    .reduce((_, last) -> last)
                    .ifPresent(last -> credit(inger, post, last)));
  }

  private void credit(Viewer.Clinician inger, Post post, Competence competence) {
    deciding.decide(
        inger,
        post.doctor(),
        post.id(),
        List.of(Subject.of(competence.id())),
        new Ground(
            Basis.CREDIT,
            "Merit for et års ansættelse i almen praksis i Lund, jf. meritbrevet.",
            null,
            letter.checked()));
  }

  private List<Competence> left(Post post, List<Approval> given) {
    var done = given.stream().filter(Approval::stands).map(Approval::subject).toList();
    return curricula.get(post.curriculum()).competences().stream()
        .filter(it -> !done.contains(Subject.of(it.id())))
        .toList();
  }
}
