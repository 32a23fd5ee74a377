package logbog.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.approvals.Approval;
import logbog.approvals.Approvals;
import logbog.approvals.Approved;
import logbog.approvals.Basis;
import logbog.audit.DayOfReadings;
import logbog.audit.ReadingsByDay;
import logbog.mail.Letters;
import logbog.mail.ReceivedMail;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.web.NotFound;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** "This was not me", and what the secretariat makes of it. */
@ModuleTest
record DisputesTest(
    Clinic clinic,
    Postings postings,
    Approved approved,
    Approvals approvals,
    Disputes disputes,
    DisputeDesk desk,
    DisputeRows rows,
    DisputeNews news,
    ReadingsByDay readings,
    People people,
    Letters letters,
    MockMvcTester http,
    JdbcClient jdbc,
    TestClock clock) {

  @Test
  void itIsSaidOfOnesOwnThatIsOfEffectAndOnce() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var given = given(cast, post, "1");
    for (var other : List.of(cast.lise(), cast.freja(), cast.inger(), cast.ole())) {
      refused(other, given);
    }
    var pending =
        approvals.approve(
            cast.karen(),
            post.doctor(),
            post.id(),
            approved.competence(post, "2"),
            Basis.APPROVED,
            null);
    refused(cast.karen(), pending);
    assertThatThrownBy(() -> disputes.dispute(cast.karen(), List.of(), ""))
        .isInstanceOf(NothingToDispute.class);
    assertThatThrownBy(() -> disputes.dispute(cast.karen(), List.of(given.id(), pending.id()), ""))
        .as("all or none")
        .isInstanceOf(NothingToDispute.class);
    assertThat(rows.about(List.of(given.id()))).isEmpty();
    disputes.dispute(cast.karen(), List.of(given.id()), "");
    refused(cast.karen(), given);
    assertThat(approvals.get(given.id()).stands()).as("nothing signed is changed").isTrue();
    assertThatThrownBy(() -> jdbc.sql("delete from receipts.disputed").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void ofTwoAtOnceOneIsFirst() throws Exception {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var given = given(cast, post, "1");
    var together = new CyclicBarrier(2);
    Callable<Boolean> say =
        () -> {
          together.await();
          try {
            disputes.dispute(cast.karen(), List.of(given.id()), "");
            return true;
          } catch (NothingToDispute second) {
            return false;
          }
        };
    try (var threads = Executors.newFixedThreadPool(2)) {
      assertThat(threads.invokeAll(List.of(say, say)).stream().map(it -> it.resultNow()))
          .containsExactlyInAnyOrder(true, false);
    }
    assertThat(rows.about(List.of(given.id()))).hasSize(1);
  }

  @Test
  void theSecretariatIsToldAndTheDoctorAndTheLeadSeeThatItIsDisputed() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var given = given(cast, post, "1");
    var before = news.waiting(cast.inger());
    var id = dispute(cast, given);
    assertThat(news.waiting(cast.inger())).isEqualTo(before + 1);
    letters.deliver();
    assertThat(mail(cast.inger()))
        .last()
        .satisfies(it -> assertThat(it.subject()).isEqualTo("Noget underskrevet er bestridt"))
        .satisfies(
            it ->
                assertThat(it.text())
                    .contains("/logbog/bestridelser/" + id)
                    .doesNotContain("Freja", "Karen"));
    assertThat(mail(cast.palle())).noneMatch(it -> it.subject().contains("bestridt"));
    for (var viewer : List.of(cast.freja(), cast.karen())) {
      assertThat(news.of(viewer)).extracting(Doubted::approval).containsExactly(given.id());
      assertThat(page(viewer, "/logbog")).bodyText().contains("Én godkendelse er bestridt");
    }
    for (var viewer : List.of(cast.ole(), cast.jonas(), cast.lise())) {
      assertThat(news.of(viewer)).isEmpty();
    }
    for (var viewer : List.of(cast.freja(), cast.karen(), cast.inger())) {
      assertThat(page(viewer, "/logbog/laeger/" + post.doctor() + "/godkendelser/" + given.id()))
          .bodyText()
          .contains("Bestridt");
    }
  }

  @Test
  void onlyItsRegionsSecretariatOpensOneAndTheDoctorSeesThat() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var id = dispute(cast, given(cast, post, "1"));
    for (var other : List.of(cast.palle(), cast.karen(), cast.freja(), cast.dorte())) {
      assertThatThrownBy(() -> desk.open(other, id)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> desk.close(other, id, "Nej")).isInstanceOf(NotFound.class);
    }
    assertThat(desk.open(cast.inger(), id).doctorName()).isEqualTo("Freja Holm");
    assertThat(readings.of(post.doctor().value(), null))
        .extracting(DayOfReadings::name)
        .containsExactly("Inger Kjær");
  }

  @Test
  void aResetOpensWithItAndSettlesIt() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var given = given(cast, post, "1");
    var other = given(cast, post, "2");
    var id = dispute(cast, given);
    var form = "/logbog/laeger/" + post.doctor() + "/nulstilling";
    var filled = Jsoup.parse(body(page(cast.inger(), form + "?bestridelse=" + id)));
    assertThat(filled.select("input[name=approval][checked]").eachAttr("value"))
        .containsExactly(given.id().toString());
    assertThat(filled.select("#from").val()).isEqualTo("Karen Vinther");
    assertThat(filled.select("#words").text())
        .contains("Karen Vinther", "én godkendelse", "Det var ikke mig");
    assertThat(body(page(cast.inger(), form)))
        .contains(other.id().toString())
        .doesNotContain("Det var ikke mig");
    var jonas = postings.jonas(cast);
    assertThat(
            body(
                page(
                    cast.inger(),
                    "/logbog/laeger/" + jonas.doctor() + "/nulstilling?bestridelse=" + id)))
        .as("another doctor's form")
        .doesNotContain("Det var ikke mig");
    approvals.reset(cast.inger(), List.of(given.id()), UUID.randomUUID());
    assertThat(rows.find(id).orElseThrow().open()).isFalse();
    assertThat(news.of(cast.freja())).isEmpty();
    assertThatThrownBy(() -> desk.close(cast.inger(), id, "For sent"))
        .isInstanceOf(DisputeSettled.class);
  }

  @Test
  void itIsClosedWithAReasonThatWhoeverSaidItReads() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var given = given(cast, post, "1");
    var id = dispute(cast, given);
    desk.close(cast.inger(), id, "Hun havde glemt det");
    assertThatThrownBy(() -> desk.close(cast.inger(), id, "Igen"))
        .isInstanceOf(DisputeSettled.class);
    assertThat(news.of(cast.freja())).isEmpty();
    assertThat(approvals.get(given.id()).stands()).isTrue();
    letters.deliver();
    assertThat(mail(cast.karen()))
        .last()
        .satisfies(it -> assertThat(it.text()).doesNotContain("glemt"));
    assertThat(page(cast.karen(), "/logbog/underskrevet"))
        .bodyText()
        .contains("Hun havde glemt det");
    clock.moveBy(Duration.ofDays(1));
    refused(cast.karen(), given);
  }

  private void refused(Viewer.Clinician by, Approval approval) {
    assertThatThrownBy(() -> disputes.dispute(by, List.of(approval.id()), ""))
        .isInstanceOf(NothingToDispute.class);
  }

  private DisputeId dispute(Clinic.Cast cast, Approval approval) {
    disputes.dispute(cast.karen(), List.of(approval.id()), "");
    return rows.about(List.of(approval.id())).getFirst().id();
  }

  private Approval given(Clinic.Cast cast, Post post, String code) {
    return approved.standing(cast.karen(), post, approved.competence(post, code));
  }

  private List<ReceivedMail> mail(Viewer.Clinician to) {
    return letters.to(people.get(to.id()).email().value());
  }

  private MvcTestResult page(Viewer.Clinician viewer, String path) {
    return http.get().uri(path).with(Story.as(viewer)).exchange();
  }

  private static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
