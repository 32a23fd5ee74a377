package logbog.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.mail.Letters;
import logbog.mail.ReceivedMail;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.junit.jupiter.api.Test;

/** The letters about approvals: few, by day, and with nothing of what they are about. */
@ModuleTest
record NoticesTest(
    Clinic clinic,
    Postings postings,
    Approved approved,
    Approvals approvals,
    Tasks tasks,
    People people,
    Letters letters,
    TestClock clock) {

  /** A Tuesday, ten past noon in Denmark. */
  private static final Instant NOON = Instant.parse("2026-12-01T11:10:00Z");

  @Test
  void aDoctorGetsOneLetterForAllThatCameWithinTheHourAndItNamesNothing() {
    clock.moveTo(NOON);
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var given = approve(cast, post, "1");
    approve(cast, post, "2");
    assertThat(mail(cast.freja())).isEmpty();
    clock.moveBy(Duration.ofMinutes(51));
    assertThat(mail(cast.freja()))
        .singleElement()
        .satisfies(it -> assertThat(it.subject()).isEqualTo("Nyt i din logbog"))
        .satisfies(it -> assertThat(it.text()).doesNotContain(given.described().title(), "Karen"));
    approve(cast, post, "3");
    clock.moveBy(Duration.ofMinutes(60));
    assertThat(mail(cast.freja())).hasSize(2);
  }

  @Test
  void ofWhatWasTakenBackNothingIsWritten() {
    clock.moveTo(NOON);
    var cast = clinic.cast();
    var post = postings.freja(cast);
    approvals.withdraw(cast.karen(), approve(cast, post, "1").id());
    clock.moveBy(Duration.ofMinutes(51));
    assertThat(mail(cast.freja())).isEmpty();
  }

  @Test
  void whoeverIsAskedGetsOneLetterUnlessAllIsDoneBefore() {
    clock.moveTo(NOON);
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var first = approved.ask(cast.freja(), post, "1", cast.karen());
    approved.ask(cast.freja(), post, "2", cast.karen());
    var lises = approved.ask(cast.freja(), post, "3", cast.lise());
    tasks.approve(cast.karen(), first, null);
    tasks.answer(cast.lise(), lises, Ending.NOT_SEEN, "", null);
    clock.moveBy(Duration.ofMinutes(51));
    assertThat(mail(cast.karen()))
        .singleElement()
        .satisfies(it -> assertThat(it.text()).contains("/logbog/opgaver").doesNotContain("Freja"));
    assertThat(mail(cast.lise())).isEmpty();
    assertThat(mail(cast.freja())).hasSize(1);
  }

  @Test
  void atNightAllWaitsForTheMorning() {
    clock.moveTo(NOON.plus(Duration.ofHours(10)));
    var cast = clinic.cast();
    var post = postings.freja(cast);
    approve(cast, post, "1");
    clock.moveBy(Duration.ofHours(5));
    approve(cast, post, "2");
    clock.moveBy(Duration.ofHours(2));
    assertThat(mail(cast.freja())).isEmpty();
    clock.moveBy(Duration.ofHours(2));
    assertThat(mail(cast.freja())).hasSize(1);
  }

  private Approval approve(Clinic.Cast cast, Post post, String code) {
    return approvals.approve(
        cast.karen(),
        post.doctor(),
        post.id(),
        approved.competence(post, code),
        Basis.APPROVED,
        null);
  }

  private List<ReceivedMail> mail(Viewer.Clinician to) {
    letters.deliver();
    return letters.to(people.get(to.id()).email().value());
  }
}
