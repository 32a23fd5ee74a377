package logbog.posts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import logbog.audit.Actor;
import logbog.curricula.Curricula;
import logbog.curricula.Stage;
import logbog.people.PersonId;
import logbog.places.DepartmentId;
import logbog.places.Region;
import logbog.roles.Clinic;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The posts of the clinic's doctors: Freja two months into KBU at Karen's, with Ole's to come;
 * Jonas in introduction at Grete's; Amina at Grete's two months before the end of main training,
 * after two years at Karen's.
 */
@Component
public class Postings {

  private final Posts posts;
  private final Curricula curricula;
  private final Clock clock;

  Postings(Posts posts, Curricula curricula, Clock clock) {
    this.posts = posts;
    this.curricula = curricula;
    this.clock = clock;
  }

  @Transactional
  public Post freja(Clinic.Cast cast) {
    var from = today().minusMonths(2);
    return post(
        cast.freja().id(),
        Stage.KBU,
        null,
        Region.NORTH,
        element(1, cast.medical(), from, from.plusMonths(6).minusDays(1)),
        element(2, cast.surgery(), from.plusMonths(6), from.plusMonths(12).minusDays(1)));
  }

  @Transactional
  public Post jonas(Clinic.Cast cast) {
    var from = today().minusMonths(3);
    return post(
        cast.jonas().id(),
        Stage.INTRODUCTION,
        "almen-medicin",
        Region.NORTH,
        element(1, cast.practice(), from, from.plusYears(1).minusDays(1)));
  }

  @Transactional
  public Post amina(Clinic.Cast cast) {
    var end = today().plusMonths(2);
    return post(
        cast.amina().id(),
        Stage.MAIN,
        "almen-medicin",
        Region.NORTH,
        element(1, cast.medical(), end.minusMonths(54).plusDays(1), end.minusMonths(30)),
        element(2, cast.practice(), end.minusMonths(30).plusDays(1), end));
  }

  /** A post employed when its first element begins. */
  @Transactional
  public Post post(
      PersonId doctor,
      Stage stage,
      @Nullable String speciality,
      Region region,
      ElementFacts... elements) {
    var employed = Stream.of(elements).map(ElementFacts::from).min(LocalDate::compareTo);
    var on = curricula.inForce(stage, speciality, employed.orElseThrow()).orElseThrow();
    var id =
        posts.begin(
            doctor,
            new PostFacts(stage, speciality, on.id(), region, employed.orElseThrow()),
            Actor.system());
    for (var element : elements) {
      posts.place(id, element, Actor.system());
    }
    return posts.get(id);
  }

  public ElementFacts element(int number, DepartmentId at, LocalDate from, LocalDate to) {
    return new ElementFacts(number, at, from, to, 100);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
