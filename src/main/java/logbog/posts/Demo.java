package logbog.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import logbog.audit.Actor;
import logbog.curricula.Curricula;
import logbog.curricula.Stage;
import logbog.places.DepartmentId;
import logbog.places.Region;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The posts of the demo's doctors: Freja in the third month of KBU at Karen's, with Ole's to come;
 * Jonas in introduction at Grete's; Amina two months before the end of main training, back at
 * Grete's. After the people, before what is approved of them.
 */
@Component
@Order(20)
@ConditionalOnBooleanProperty("logbog.demo")
class Demo implements ApplicationRunner {

  private static final String GENERAL_PRACTICE = "almen-medicin";

  private final DemoStaff staff;
  private final DemoTalks told;
  private final Posts posts;
  private final Curricula curricula;
  private final Clock clock;

  Demo(DemoStaff staff, DemoTalks told, Posts posts, Curricula curricula, Clock clock) {
    this.staff = staff;
    this.told = told;
    this.posts = posts;
    this.curricula = curricula;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (staff.find("freja").filter(it -> posts.of(it.id()).isEmpty()).isEmpty()) {
      return;
    }
    var medical = staff.place("karen");
    var surgery = staff.place("ole");
    var practice = staff.place("grete");
    var begun = today().minusMonths(2).withDayOfMonth(1);
    told.freja(
        post("freja", Stage.KBU, null, begun, List.of(medical, surgery), List.of(6, 6)), begun);
    var intro = today().minusMonths(7).withDayOfMonth(1);
    told.jonas(
        post("jonas", Stage.INTRODUCTION, GENERAL_PRACTICE, intro, List.of(practice), List.of(12)),
        intro);
    var main = today().plusMonths(3).withDayOfMonth(1).minusMonths(60);
    told.amina(
        post(
            "amina",
            Stage.MAIN,
            GENERAL_PRACTICE,
            main,
            List.of(practice, medical, surgery, practice),
            List.of(6, 18, 6, 30)));
  }

  /** Elements that follow each other, each of so many months. */
  private Post post(
      String doctor,
      Stage stage,
      @Nullable String speciality,
      LocalDate employed,
      List<DepartmentId> places,
      List<Integer> months) {
    var curriculum = curricula.inForce(stage, speciality, employed).orElseThrow();
    var id =
        posts.begin(
            staff.get(doctor).id(),
            new PostFacts(stage, speciality, curriculum.id(), Region.NORTH, employed),
            Actor.system());
    var from = employed;
    for (int i = 0; i < places.size(); i++) {
      var to = from.plusMonths(months.get(i));
      posts.place(
          id, new ElementFacts(i + 1, places.get(i), from, to.minusDays(1), 100), Actor.system());
      from = to;
    }
    return posts.get(id);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
