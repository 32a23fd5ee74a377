package logbog.resets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import logbog.ModuleTest;
import logbog.Story;
import logbog.approvals.Approval;
import logbog.approvals.Approved;
import logbog.approvals.Subject;
import logbog.curricula.Curricula;
import logbog.mail.Letters;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is kept of a request, who is told of a reset, and who reads why (M4). */
@ModuleTest
record ResetRecordsTest(
    Clinic clinic,
    Postings postings,
    Approved approved,
    Curricula curricula,
    Recording recording,
    Resets resets,
    ResetRecords records,
    People people,
    Letters letters,
    MockMvcTester http) {

  @Test
  void oneRequestCanBeAboutSeveralDoctors() {
    var cast = clinic.cast();
    var freja = given(cast, postings.freja(cast), "1");
    var amina = postings.amina(cast);
    var hers = approved.standing(cast.grete(), amina, first(amina));
    var id = request(cast.inger(), postings.freja(cast), freja);
    recording.add(cast.inger(), id, amina.doctor(), List.of(hers.id()));
    resets.reset(cast.inger(), id, List.of(freja.id(), hers.id()));
    assertThat(records.open(cast.freja(), id).approvals())
        .extracting(Approval::id)
        .containsExactly(freja.id());
    assertThat(records.open(cast.freja(), id).writing()).isNull();
  }

  @Test
  void everyoneConcernedIsToldAndReadsWhyAndNobodyElseDoes() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var given = given(cast, post, "1");
    var id = request(cast.inger(), post, given);
    for (var early : List.of(cast.freja(), cast.karen())) {
      assertThatThrownBy(() -> records.open(early, id)).isInstanceOf(NotFound.class);
    }
    var waiting = resets.waiting(cast.inger());
    resets.reset(cast.inger(), id, List.of(given.id()));
    assertThat(resets.waiting(cast.inger())).isEqualTo(waiting - 1);
    letters.deliver();
    for (var told : List.of(cast.freja(), cast.karen())) {
      var mail = letters.lastTo(people.get(told.id()).email().value());
      assertThat(mail.text()).contains("/logbog/nulstillinger/" + id);
      assertThat(mail.subject() + mail.text())
          .doesNotContain("Forkert læge", "Modtage", "Hun var ikke");
      assertThat(page(told, "/logbog/nulstillinger/" + id)).bodyText().contains("Forkert læge");
    }
    assertThat(records.open(cast.freja(), id).writing()).isNotNull();
    assertThat(records.open(cast.karen(), id).writing()).isNull();
    for (var other : List.of(cast.jonas(), cast.ole(), cast.palle(), cast.dorte())) {
      assertThatThrownBy(() -> records.open(other, id)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void aMailIsKeptAsTextAndSaysItselfFromWhomAndWhen() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var given = given(cast, post, "1");
    var mail =
        "From: Karen Vinther <karen@laege.example>\r\nDate: Mon, 16 Nov 2026 10:00:00 +0100\r\n"
            + "Subject: Fejl\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
            + "<p>Nulstil <b>den</b></p><script>alert(1)</script>";
    assertThat(send(cast.inger(), post, given, "", mail)).hasStatus(303);
    var kept = resets.list(cast.inger(), null).getFirst();
    assertThat(kept.askedBy()).isEqualTo("Karen Vinther <karen@laege.example>");
    assertThat(kept.askedOn()).isEqualTo("2026-11-16");
    assertThat(page(cast.inger(), "/logbog/nulstillinger/" + kept.id()))
        .bodyText()
        .contains("Nulstil den", "Subject: Fejl")
        .doesNotContain("alert(1)");
    assertThat(send(cast.inger(), post, given, "", "ikke en mail")).hasStatus(422);
  }

  private Approval given(Clinic.Cast cast, Post post, String code) {
    return approved.standing(cast.karen(), post, approved.competence(post, code));
  }

  private Subject first(Post post) {
    return Subject.of(curricula.get(post.curriculum()).competences().getFirst().id());
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
}
