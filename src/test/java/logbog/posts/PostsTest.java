package logbog.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import logbog.ModuleTest;
import logbog.audit.Actor;
import logbog.curricula.Competence;
import logbog.curricula.Curricula;
import logbog.curricula.Stage;
import logbog.places.Region;
import logbog.roles.Clinic;
import org.junit.jupiter.api.Test;

/** A doctor's posts and elements as the registers tell of them (M11, M12). */
@ModuleTest
record PostsTest(
    Clinic clinic,
    Postings postings,
    Posts posts,
    RegionalProgrammes programmes,
    Curricula curricula) {

  private static final Actor REGISTER = Actor.system();

  @Test
  void aPostToldTwiceIsOne() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    assertThat(postings.freja(cast)).isEqualTo(post);
    assertThat(posts.of(cast.freja().id())).containsExactly(post);
    assertThat(posts.history(post.elements().getFirst().id())).hasSize(1);
  }

  @Test
  void anElementThatMovesIsTheSameAndItsHistoryKeepsWhatItWas() {
    var cast = clinic.cast();
    var before = postings.freja(cast).elements().getFirst();
    var moved = new ElementFacts(1, cast.surgery(), before.from(), before.to().plusMonths(1), 80);
    assertThat(posts.place(before.post(), moved, REGISTER)).isTrue();
    assertThat(posts.place(before.post(), moved, REGISTER)).isFalse();
    var now = posts.get(before.post()).element(before.id()).orElseThrow();
    assertThat(now.department()).isEqualTo(cast.surgery());
    assertThat(now.percent()).isEqualTo(80);
    assertThat(posts.history(before.id()))
        .extracting(ElementVersion::to)
        .containsExactly(now.to(), before.to());
  }

  @Test
  void anElementThatTheRegisterHasNoMoreStandsNoLongerAndIsKept() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var second = post.elements().getLast();
    posts.withdraw(second.id(), REGISTER);
    posts.withdraw(second.id(), REGISTER);
    assertThat(posts.get(post.id()).elements()).extracting(Element::number).containsExactly(1);
    assertThat(posts.ofElement(second.id()).id()).isEqualTo(post.id());
    assertThat(posts.history(second.id()))
        .extracting(ElementVersion::withdrawn)
        .containsExactly(true, false);
    var back =
        new ElementFacts(2, second.department(), second.from(), second.to(), second.percent());
    assertThat(posts.place(post.id(), back, REGISTER)).isTrue();
    assertThat(posts.get(post.id())).isEqualTo(post);
  }

  @Test
  void withoutAProgrammeAllIsPlannedForTheLastElement() {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    var all = curricula.get(post.curriculum()).competences().stream().map(Competence::id).toList();
    assertThat(posts.planned(post.elements().getFirst().id())).isEmpty();
    assertThat(posts.planned(post.elements().getLast().id()))
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void theRegionsNewestProgrammeForTheDayOfEmploymentSaysWhatBelongsToWhichElement() {
    var cast = clinic.cast();
    var from = postings.today().minusYears(40);
    var east =
        postings.post(
            clinic.person("Frida Bjerg"),
            Stage.KBU,
            null,
            Region.EAST,
            postings.element(
                1, cast.eastern(), from.plusYears(39), from.plusYears(39).plusDays(180)),
            postings.element(
                2, cast.eastern(), from.plusYears(40), from.plusYears(40).plusDays(180)));
    var competences = curricula.get(east.curriculum()).competences();
    var first = competences.getFirst().id();
    var second = competences.getLast().id();
    programmes.publish(cast.palle(), east.curriculum(), from, Map.of(first, 2, second, 1));
    programmes.publish(cast.palle(), east.curriculum(), from, Map.of(first, 1, second, 2));
    programmes.publish(
        cast.palle(), east.curriculum(), from.plusYears(60), Map.of(first, 2, second, 2));
    assertThat(posts.planned(east.elements().getFirst().id())).isEqualTo(Set.of(first));
    assertThat(posts.planned(east.elements().getLast().id())).isEqualTo(Set.of(second));
    var south =
        postings.post(
            clinic.person("Ida Lind"),
            Stage.KBU,
            null,
            Region.SOUTH,
            postings.element(1, cast.eastern(), from.plusYears(39), from.plusYears(40)));
    assertThat(posts.planned(south.elements().getFirst().id())).hasSizeGreaterThan(1);
  }

  @Test
  void aDoctorBeginsOnceOnTheFirstDayOfTheFirstElement() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    assertThat(posts.beginning(post.elements().getFirst().from())).contains(cast.freja().id());
    assertThat(posts.beginning(post.elements().getLast().from())).doesNotContain(cast.freja().id());
  }
}
