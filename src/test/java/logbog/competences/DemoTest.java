package logbog.competences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import logbog.ModuleTest;
import logbog.posts.Posts;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A visitor of the demo meets doctors who have come far, not so far, and nearly all the way. */
@ModuleTest
@TestPropertySource(properties = {"logbog.demo=true", "spring.mail.host="})
record DemoTest(Demo demo, DemoCast cast, Posts posts, Competences competences) {

  @Test
  void frejaHasElevenOfSixteenOneSentBackAndTwoWaiting() {
    var freja = progress("freja");
    assertThat(freja.all()).isEqualTo(16);
    assertThat(freja.answered()).isEqualTo(1);
    assertThat(freja.left()).isEqualTo(2);
    demo.tell();
    assertThat(progress("freja").left()).isEqualTo(2);
    var again = book("freja").lines().get(4);
    assertThat(again.struck()).singleElement().satisfies(it -> assertThat(it.stands()).isFalse());
    assertThat(again.approval()).isNotNull();
    var cards = book("freja").lines().get(6).repetitions().getFirst();
    assertThat(cards.done()).isEqualTo(3);
    assertThat(cards.waiting()).isEqualTo(1);
  }

  @Test
  void jonasHasHisFirstOnesAndAminaIsNearlyDone() {
    var jonas = progress("jonas");
    assertThat(jonas.done() + jonas.waiting()).isEqualTo(6);
    assertThat(progress("amina").left()).isZero();
  }

  private Progress progress(String first) {
    return book(first).progress();
  }

  private CompetenceBook book(String first) {
    return Optional.of(cast.get(first))
        .map(it -> posts.of(it.id()).getLast())
        .map(competences::book)
        .orElseThrow();
  }
}
