package logbog.resets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import logbog.ModuleTest;
import logbog.Story;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalId;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Approvals;
import logbog.approvals.Approved;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Resetting approvals (M4): by the secretariat, on a written request, with nothing erased. */
@ModuleTest
record ResetsTest(
    Clinic clinic,
    Postings postings,
    Approved approved,
    Approvals approvals,
    Recording recording,
    Resets resets,
    ResetRecords records,
    MockMvcTester http,
    JdbcClient jdbc) {

  @Test
  void onlyTheSecretariatResetsAndEveryoneElseIsToldWhoDoes() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var given = given(cast, post, "1");
    var id = request(cast.inger(), post, given);
    for (var other :
        List.of(
            cast.freja(),
            cast.jonas(),
            cast.henrik(),
            cast.lise(),
            cast.karen(),
            cast.ole(),
            cast.grete(),
            cast.bo(),
            cast.tove(),
            cast.nils(),
            cast.signe(),
            cast.dorte())) {
      assertThatThrownBy(() -> resets.reset(other, id, List.of(given.id())))
          .isInstanceOf(OnlyTheSecretariat.class);
      assertThatThrownBy(() -> request(other, post, given)).isInstanceOf(OnlyTheSecretariat.class);
      for (var path : List.of("/logbog/nulstillinger", form(post))) {
        assertThat(page(other, path))
            .hasStatus(403)
            .bodyText()
            .contains("kun af videreuddannelsessekretariatet");
      }
    }
    assertThatThrownBy(() -> resets.reset(cast.palle(), id, List.of(given.id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> request(cast.palle(), post, given)).isInstanceOf(NotFound.class);
    assertThat(approvals.get(given.id()).stands()).isTrue();
  }

  @Test
  void withoutAWrittenRequestNothingIsReset() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var given = given(cast, post, "1");
    assertThatThrownBy(() -> written(" ")).isInstanceOf(NoWrittenRequest.class);
    assertThatThrownBy(
            () ->
                resets.reset(
                    cast.inger(),
                    RequestId.valueOf("00000000-0000-4000-8000-000000000000"),
                    List.of(given.id())))
        .isInstanceOf(NoWrittenRequest.class);
    assertThat(send(cast.inger(), post, given, "", null))
        .hasStatus(422)
        .bodyText()
        .contains(
            "Der nulstilles kun på en skriftlig henvendelse",
            "Forkert læge",
            given.id().toString());
    assertThat(requestsOf(given)).isZero();
    assertThat(approvals.get(given.id()).stands()).isTrue();
  }

  @Test
  void oneRequestResetsManyAndWhatWasGivenStaysReadable() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var first = given(cast, post, "1");
    var second = given(cast, post, "2");
    var id = request(cast.inger(), post, first, second);
    resets.reset(cast.inger(), id, List.of(first.id(), second.id()));
    assertThat(approvals.of(post.doctor()))
        .hasSize(2)
        .allSatisfy(
            it -> {
              assertThat(it.reset().orElseThrow().request()).isEqualTo(id.value());
              assertThat(it.reset().orElseThrow().by().name()).isEqualTo("Inger Kjær");
              assertThat(it.by().name()).isEqualTo("Karen Vinther");
            });
    assertThat(page(cast.inger(), "/logbog/nulstillinger/" + id))
        .hasStatusOk()
        .bodyText()
        .contains("<s>", "Karen Vinther", "Inger Kjær", "Forkert læge", "Hun var ikke til stede");
    for (var table : List.of("request", "asked", "done", "told")) {
      assertThatThrownBy(() -> jdbc.sql("delete from resets." + table).update())
          .isInstanceOf(DataAccessException.class);
    }
    given(cast, post, "1");
  }

  @Test
  void ifOneNoLongerStandsNoneIsReset() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var first = given(cast, post, "1");
    var second = given(cast, post, "2");
    var both = request(cast.inger(), post, first, second);
    var one = request(cast.inger(), post, second);
    resets.reset(cast.inger(), one, List.of(second.id()));
    assertThatThrownBy(() -> resets.reset(cast.inger(), both, List.of(first.id(), second.id())))
        .isInstanceOf(ApprovalRefused.class);
    assertThat(approvals.get(first.id()).stands()).isTrue();
    assertThat(records.open(cast.inger(), both).done()).isFalse();
  }

  @Test
  void doneTwiceItIsDoneOnce() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var given = given(cast, post, "1");
    var id = request(cast.inger(), post, given);
    resets.reset(cast.inger(), id, List.of(given.id()));
    var at = approvals.get(given.id()).reset().orElseThrow().at();
    resets.reset(cast.inger(), id, List.of(given.id()));
    assertThat(approvals.get(given.id()).reset().orElseThrow().at()).isEqualTo(at);
    assertThatThrownBy(() -> recording.add(cast.inger(), id, post.doctor(), List.of(given.id())))
        .isInstanceOf(RequestDone.class);
  }

  @Test
  void onlyWhatTheRequestAsksForIsReset() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var asked = given(cast, post, "1");
    var other = given(cast, post, "2");
    var id = request(cast.inger(), post, asked);
    for (var chosen : List.of(List.<ApprovalId>of(), List.of(other.id()))) {
      assertThatThrownBy(() -> resets.reset(cast.inger(), id, chosen))
          .isInstanceOf(NothingToReset.class);
    }
    assertThat(approvals.get(other.id()).stands()).isTrue();
  }

  private Approval given(Clinic.Cast cast, Post post, String code) {
    return approved.standing(cast.karen(), post, approved.competence(post, code));
  }

  private RequestId request(Viewer.Clinician by, Post post, Approval... approvals) {
    return recording.record(
        by,
        post.doctor(),
        List.of(approvals).stream().map(Approval::id).toList(),
        written("Hun var ikke til stede"));
  }

  private WrittenRequest written(String words) {
    return new WrittenRequest("Karen Vinther", postings.today(), "Forkert læge", words, null, null);
  }

  private static String form(Post post) {
    return "/logbog/laeger/" + post.doctor() + "/nulstilling";
  }

  private MvcTestResult page(Viewer.Clinician viewer, String path) {
    return http.get().uri(path).with(Story.as(viewer)).locale(Locale.of("da")).exchange();
  }

  private MvcTestResult send(
      Viewer.Clinician by, Post post, Approval given, String words, @Nullable String mail) {
    var sent = mail == null ? new byte[0] : mail.getBytes(StandardCharsets.UTF_8);
    return http.post()
        .uri("/logbog/nulstillinger")
        .multipart()
        .file(new MockMultipartFile("mail", "fejl.eml", "message/rfc822", sent))
        .param("doctor", post.doctor().toString())
        .param("approval", given.id().toString())
        .param("because", "Forkert læge")
        .param("words", words)
        .with(Story.as(by))
        .with(Story.aForm())
        .locale(Locale.of("da"))
        .exchange();
  }

  private int requestsOf(Approval given) {
    return jdbc.sql("select count(*) from resets.asked where approval_id = :id")
        .param("id", given.id().value())
        .query(Integer.class)
        .single();
  }
}
