package logbog.competences;

import java.util.List;
import logbog.approvals.Approvals;
import logbog.approvals.Asks;
import logbog.approvals.Ending;
import logbog.approvals.Kind;
import logbog.approvals.Tasks;
import logbog.curricula.Competence;
import logbog.curricula.Curricula;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Posts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The demo's story: Freja has 11 of 16 competences, one sent back and two waiting; Jonas has his
 * first ones; Amina lacks two. Told once, through the same doors as everyone uses.
 */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
class Demo {

  private final DemoCast cast;
  private final DemoActs acts;
  private final Posts posts;
  private final Curricula curricula;
  private final Approvals approvals;
  private final Asks asks;
  private final Tasks tasks;
  private final Assessors assessors;

  Demo(
      DemoCast cast,
      DemoActs acts,
      Posts posts,
      Curricula curricula,
      Approvals approvals,
      Asks asks,
      Tasks tasks,
      Assessors assessors) {
    this.cast = cast;
    this.acts = acts;
    this.posts = posts;
    this.curricula = curricula;
    this.approvals = approvals;
    this.asks = asks;
    this.tasks = tasks;
    this.assessors = assessors;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(60)
  @Transactional
  void tell() {
    cast.find("freja").filter(this::untold).ifPresent(this::freja);
    cast.find("jonas").filter(this::untold).ifPresent(jonas -> practice(jonas, 5));
    cast.find("amina").filter(this::untold).ifPresent(amina -> practice(amina, -2));
  }

  private boolean untold(Viewer.Clinician doctor) {
    return !posts.of(doctor.id()).isEmpty()
        && approvals.of(doctor.id()).stream()
            .noneMatch(it -> it.subject().kind() == Kind.COMPETENCE && it.stands());
  }

  private void freja(Viewer.Clinician freja) {
    var post = posts.of(freja.id()).getFirst();
    var all = competences(post);
    var karen = cast.get("karen");
    var lise = cast.get("lise");
    var henrik = cast.get("henrik");
    for (int n = 0; n < 3; n++) {
      acts.seen(lise, post, all.get(0), lise);
      acts.seen(lise, post, all.get(6), lise);
    }
    assessors.confirm(henrik, acts.seen(freja, post, all.get(11), henrik));
    acts.seen(freja, post, all.get(6), henrik);
    for (int n = 0; n < 11; n++) {
      acts.approve(n % 3 == 0 ? karen : lise, post, all.get(n));
    }
    acts.ask(
        freja, post, all.get(11), lise, "Hold på fem om en kompliceret udskrivelse i sidste uge.");
    var back = asks.openOf(freja.id()).getFirst();
    tasks.open(lise, back.id());
    tasks.answer(
        lise,
        back.id(),
        Ending.SENT_BACK,
        "Jeg så kun begyndelsen. Skriv også, hvordan uenigheden blev løst.",
        null);
    acts.ask(freja, post, all.get(12), karen, "Stuegang på seks patienter tirsdag.");
    acts.ask(freja, post, all.get(13), lise, "Samtale om tobak ved udskrivelsen i går.");
    asks.openOf(freja.id()).stream()
        .filter(it -> it.to().person().equals(karen.id()))
        .forEach(it -> tasks.open(karen, it.id()));
  }

  /** The tutor has approved so many, or all but so many, and is asked for one more. */
  private void practice(Viewer.Clinician doctor, int count) {
    var post = posts.of(doctor.id()).getLast();
    var all = competences(post);
    var grete = cast.get("grete");
    var done = Math.clamp(count < 0 ? all.size() + count : count, 0, all.size() - 1);
    all.subList(0, done).forEach(it -> acts.approve(grete, post, it));
    acts.ask(doctor, post, all.get(done), grete, "");
  }

  private List<Competence> competences(Post post) {
    return curricula.get(post.curriculum()).competences();
  }
}
