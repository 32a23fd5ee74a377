package logbog.projects;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.Story;
import logbog.declarations.Ask;
import logbog.declarations.Period;
import logbog.declarations.Requests;
import logbog.documents.Photo;
import logbog.documents.Proof;
import logbog.documents.SentFiles;
import logbog.places.Campuses;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Writing a project, its files and its paper (V16). */
@ModuleTest
record ProjectPagesTest(
    Story story,
    Workbench workbench,
    Projects projects,
    Workshop workshop,
    Campuses campuses,
    Requests requests,
    MockMvcTester http,
    Statements statements) {

  @Test
  void aPictureIsKeptWithoutWhereItWasTakenAndServedAsAFileThatCanDoNothing() throws IOException {
    var cast = story.cast();
    var id = begun(cast);
    var place = "55.676098N 12.568337E";
    var sent = Photo.heldSideways(Photo.jpeg(60, 30), place);
    assertThat(send(cast, id, "stol.jpg", sent, "En stol")).hasStatus(303);
    var picture = projects.fileOf(cast.mads(), id).entries().getFirst().pictures().getFirst();
    var path = "/laerepladsprojekt/" + id + "/filer/" + picture.upload().id();
    var served = http.get().uri(path).with(Story.as(cast.mads())).exchange();
    assertThat(served).hasStatus(200).hasContentType("image/jpeg");
    var response = served.getResponse();
    assertThat(response.getHeader("Content-Security-Policy")).endsWith("sandbox");
    assertThat(response.getHeader("Content-Disposition")).startsWith("attachment");
    assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(new String(response.getContentAsByteArray(), ISO_8859_1)).doesNotContain(place);
  }

  @Test
  void aFileThatIsNotTakenSaysWhyAndWhatWasTypedIsKept() {
    var cast = story.cast();
    var id = begun(cast);
    var answer = send(cast, id, "stol.jpg", "<svg onload='alert(1)'/>".getBytes(ISO_8859_1), "x");
    assertThat(answer)
        .hasStatus(422)
        .bodyText()
        .contains("Den slags fil tages ikke imod", "Slebet og olieret");
    assertThat(projects.fileOf(cast.mads(), id).entries()).isEmpty();
  }

  /** Of the school that the apprentice named on the last declaration. */
  @Test
  void theSchoolsOwnListIsOfferedFromTheFirstProjectOn() {
    var cast = story.cast();
    var campus = campuses.one();
    var ask = story.ask(cast, 1);
    var period =
        new Period(
            ask.period().kind(),
            ask.period().end(),
            1,
            campus.school().name(),
            campus.no(),
            "MS24-2");
    requests.request(
        cast.mads(),
        new Ask(
            ask.speciality(),
            ask.begun(),
            ask.workplace(),
            period,
            ask.trainers(),
            ask.contacts()));
    assertThat(
            http.get()
                .uri("/laerepladsprojekt/" + workbench.chair(cast.mads()))
                .with(Story.as(cast.mads())))
        .hasStatus(200)
        .bodyText()
        .contains(
            campus.school().name() + " tager imod på",
            "<option value=\"" + campus.shared() + "\"",
            "value=\"" + cast.birgit() + "\"");
  }

  @Test
  void aPictureSaysWhatItShows() throws IOException {
    var cast = story.cast();
    var id = begun(cast);
    assertThat(send(cast, id, "stol.jpg", Photo.jpeg(20, 20), ""))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv, hvad billedet viser");
    assertThat(send(cast, id, "tegning.pdf", SentFiles.pdf(), "")).hasStatus(303);
  }

  @Test
  void aDescriptionThatIsTooLongIsSaidSoAndKept() {
    var cast = story.cast();
    var id = workbench.chair(cast.mads());
    var entry = projects.fileOf(cast.mads(), id).entries().getFirst();
    var file = entry.pictures().getFirst().upload().id();
    var path = "/laerepladsprojekt/" + id + "/notater/" + entry.id() + "/filer/" + file;
    var typed = "Fire ben ".repeat(40).strip();
    assertThat(
            http.post()
                .uri(path + "/beskrivelse")
                .param("description", typed)
                .with(Story.as(cast.mads()))
                .with(Story.aForm()))
        .hasStatus(422)
        .bodyText()
        .contains(typed, "described-" + file + "-error");
  }

  @Test
  void aConfirmedOneOnPaperIsFitForTheArchiveAndSaysWhatItsPicturesShow() throws Exception {
    var cast = story.cast();
    var id = workbench.asked(cast);
    workbench.confirmed(workbench.token(id));
    for (var language : new String[] {"da", "en"}) {
      var pdf =
          http.get()
              .uri("/home/projekter/" + id + "/pdf?lang=" + language)
              .with(Story.office(cast.birgit()))
              .exchange();
      assertThat(pdf).hasStatus(200).hasContentType("application/pdf");
      try (var proof = Proof.of(pdf.getResponse().getContentAsByteArray())) {
        assertThat(proof.flaws()).isEmpty();
        assertThat(proof.tags()).contains("Figure");
        assertThat(proof.text())
            .contains("Stol i eg", "Høvlede benene.", "Fire ben", "tegning.pdf", "Karen Lund")
            .contains("Tapperne sidder pænt.");
      }
    }
  }

  @Test
  void onlyAConfirmedOneIsPrinted() {
    var cast = story.cast();
    var id = workbench.asked(cast);
    assertThat(http.get().uri("/laerepladsprojekt/" + id + "/pdf").with(Story.as(cast.mads())))
        .hasStatus(404);
  }

  @Test
  void aNewOneBeginsWhereTheApprenticeWasPlacedLast() {
    var cast = story.cast();
    story.asked(cast);
    assertThat(http.get().uri("/laerepladsprojekt/ny").with(Story.as(cast.mads())))
        .hasStatus(200)
        .bodyText()
        .contains("value=\"Nordlys Møbler ApS\"", "value=\"Møbelsnedker\"");
  }

  @Test
  void aPageAsksNoMoreOfTheDatabaseHoweverMuchThereIs() throws Exception {
    var cast = story.cast();
    var id = workbench.chair(cast.mads());
    var page = "/laerepladsprojekt/" + id;
    var few = statements.of(() -> look(cast, page));
    assertThat(few).hasSizeLessThan(12);
    for (int n = 0; n < 20; n++) {
      var note = new Note(workbench.today(), "Slebet igen", workbench.photo(), "Fire ben");
      workshop.note(cast.mads(), id, note);
    }
    assertThat(statements.of(() -> look(cast, page))).hasSameSizeAs(few);
    var picture = projects.fileOf(cast.mads(), id).entries().getFirst().pictures().getFirst();
    var file = page + "/filer/" + picture.upload().id();
    assertThat(statements.of(() -> look(cast, file))).hasSizeLessThanOrEqualTo(4);
  }

  private void look(Story.Cast cast, String path) {
    assertThat(http.get().uri(path).with(Story.as(cast.mads()))).hasStatus(200);
  }

  private ProjectId begun(Story.Cast cast) {
    return workshop.begin(cast.mads(), workbench.outline("Stol i eg"));
  }

  private MvcTestResult send(
      Story.Cast cast, ProjectId id, String name, byte[] file, String description) {
    return http.post()
        .uri("/laerepladsprojekt/notater")
        .multipart()
        .file(new MockMultipartFile("file", name, "image/jpeg", file))
        .param("project", id.toString())
        .param("day", workbench.today().toString())
        .param("text", "Slebet og olieret")
        .param("description", description)
        .with(Story.as(cast.mads()))
        .with(Story.aForm())
        .exchange();
  }
}
