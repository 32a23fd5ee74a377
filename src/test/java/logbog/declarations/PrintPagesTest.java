package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import logbog.ModuleTest;
import logbog.Story;
import logbog.documents.Proof;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A declaration fetched as a PDF by those who may read it. */
@ModuleTest
record PrintPagesTest(
    Story story,
    LinkHolder trainer,
    Invitations invitations,
    Declarations declarations,
    MockMvcTester http,
    JdbcClient jdbc) {

  @Test
  void itsReadersGetTheSameFileToKeep() throws Exception {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = story.signed(cast, id);
    var mads = mads(cast, id);
    assertThat(mads).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
    assertThat(mads.getResponse().getHeader("Content-Disposition"))
        .startsWith("attachment;")
        .contains("filename*=UTF-8''Opl%C3%A6ringserkl%C3%A6ring%20Mads%20Holm%20")
        .endsWith(".pdf");
    assertThat(office(cast.birgit(), id).getResponse().getContentAsByteArray())
        .isEqualTo(mads.getResponse().getContentAsByteArray());
    assertThat(trainer.get(token, "/pdf").getResponse().getContentAsByteArray())
        .isEqualTo(mads.getResponse().getContentAsByteArray());
    try (var proof = Proof.of(mads.getResponse().getContentAsByteArray())) {
      assertThat(proof.flaws()).isEmpty();
      assertThat(proof.text())
          .contains("Mads Holm", "Mere tid til læsning af tegninger", "Karen Lund");
    }
  }

  @Test
  void everyPageOfASignedOneOffersIt() {
    var cast = story.cast();
    var id = story.asked(cast);
    assertThat(page("/erklaeringer/" + id, cast)).doesNotContain("/pdf");
    var token = story.signed(cast, id);
    assertThat(page("/erklaeringer/" + id, cast)).contains("href=\"/erklaeringer/" + id + "/pdf\"");
    assertThat(trainer.get(token)).bodyText().contains("href=\"" + token.path() + "/pdf\"");
    assertThat(
            http.get()
                .uri("/home/erklaeringer/{id}", id)
                .with(Story.office(cast.birgit()))
                .exchange())
        .bodyText()
        .contains("href=\"/home/erklaeringer/" + id + "/pdf\"");
  }

  @Test
  void thereIsNoneUntilItIsSignedAndAskingLeavesNoTrace() {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = story.answered(cast, id);
    assertThat(mads(cast, id)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(office(cast.birgit(), id)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(trainer.get(token, "/pdf")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(readings(id)).isEmpty();
  }

  @Test
  void anOfficesPrintIsAReadingAndATrainersLeavesNothing() {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = story.signed(cast, id);
    trainer.get(token, "/pdf");
    mads(cast, id);
    assertThat(readings(id)).isEmpty();
    office(cast.birgit(), id);
    assertThat(readings(id)).containsExactly(cast.birgit());
    assertThat(declarations.fileOf(cast.mads(), id).declaration().status()).isEqualTo(Status.READ);
  }

  @Test
  void aDisputedOneSaysSoToTheTrainerToo() throws Exception {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = story.signed(cast, id);
    invitations.dispute(token);
    for (var print : List.of(trainer.get(token, "/pdf"), mads(cast, id))) {
      try (var proof = Proof.of(print.getResponse().getContentAsByteArray())) {
        assertThat(proof.text()).contains("BESTRIDT");
      }
    }
  }

  private MvcTestResult mads(Story.Cast cast, DeclarationId id) {
    return http.get().uri("/erklaeringer/{id}/pdf", id).with(Story.as(cast.mads())).exchange();
  }

  private MvcTestResult office(String address, DeclarationId id) {
    return http.get().uri("/home/erklaeringer/{id}/pdf", id).with(Story.office(address)).exchange();
  }

  private String page(String path, Story.Cast cast) {
    var answer = http.get().uri(path).with(Story.as(cast.mads())).exchange();
    return new String(
        answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private List<String> readings(DeclarationId id) {
    return jdbc.sql("select actor from audit.entry where subject = :id and act = 'DeclarationRead'")
        .param("id", id.value())
        .query((row, n) -> row.getString(1))
        .list();
  }
}
