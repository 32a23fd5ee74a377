package logbog.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import logbog.ModuleTest;
import logbog.Story;
import logbog.Story.Cast;
import logbog.audit.Matter;
import logbog.audit.ReadAs;
import logbog.audit.Reading;
import logbog.audit.Readings;
import logbog.declarations.DeclarationId;
import logbog.documents.SentFiles;
import logbog.documents.UploadId;
import logbog.people.Viewer;
import logbog.places.Campuses;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The revised plan as a file (V15): who sends it, who opens it, and who sees that they did. */
@ModuleTest
record PlanPapersTest(
    Story story,
    Campuses campuses,
    Plans plans,
    PlanPapers papers,
    Planning planning,
    Readings readings,
    MockMvcTester http,
    Clock clock) {

  @Test
  void apprenticeAndCompanyOpenItAndOfTheSchoolOnlyThoseNamed() {
    var cast = story.cast();
    var bo = bo(cast);
    var id = signed(cast);
    var file = planning.answered(bo, id);
    assertThat(papers.open(cast.mads(), id, file).upload().name()).isEqualTo("plan.pdf");
    for (var reader : List.of(bo, new Viewer.Office(cast.karen()))) {
      assertThat(papers.open(reader, id, file).upload().id()).isEqualTo(file);
    }
    for (var other :
        List.of(cast.birgit(), campuses.one().colleague(), story.cast().karen(), "x@y.example")) {
      var office = new Viewer.Office(other);
      assertThatThrownBy(() -> papers.open(office, id, file)).isInstanceOf(NotFound.class);
    }
    var sofie = story.cast().mads();
    assertThatThrownBy(() -> papers.open(sofie, id, file)).isInstanceOf(RuntimeException.class);
    assertThat(get("/erklaeringer/" + id + "/uddannelsesplan/" + file, sofie)).hasStatus(404);
  }

  @Test
  void theSharedMailboxSeesThatThereIsOneAndNoWayIn() {
    var cast = story.cast();
    var id = signed(cast);
    var file = planning.answered(bo(cast), id).toString();
    assertThat(text(get("/home/erklaeringer/" + id, new Viewer.Office(cast.birgit()))))
        .contains("Den reviderede plan er vedhæftet som fil")
        .doesNotContain(file, "plan.pdf");
    assertThat(text(get("/home/erklaeringer/" + id, new Viewer.Office(cast.karen()))))
        .contains("/home/erklaeringer/" + id + "/uddannelsesplan/" + file, "plan.pdf");
    assertThat(text(get("/erklaeringer/" + id, cast.mads())))
        .contains("\"/erklaeringer/" + id + "/uddannelsesplan/" + file);
  }

  @Test
  void aFileIsOpenedByWayOfItsOwnQuestionOnly() {
    var cast = story.cast();
    var bo = bo(cast);
    var id = signed(cast);
    var file = planning.answered(bo, id);
    var other = story.cast();
    var otherBo = bo(other);
    var others = signed(other);
    assertThatThrownBy(() -> papers.open(otherBo, others, file)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> papers.open(bo, id, UploadId.valueOf(id.toString())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void everyOpeningIsTheApprenticesToSee() {
    var cast = story.cast();
    var bo = bo(cast);
    var id = signed(cast);
    var file = planning.answered(bo, id);
    papers.open(bo, id, file);
    papers.open(new Viewer.Office(cast.karen()), id, file);
    assertThat(readings.of(cast.mads().id().value(), null))
        .filteredOn(reading -> reading.matter() == Matter.PLAN)
        .extracting(Reading::as)
        .containsExactlyInAnyOrder(ReadAs.STAFF, ReadAs.COMPANY);
  }

  @Test
  void aFileDoesInsteadOfANoteAndComesOutAsItWentIn() throws IOException {
    var cast = story.cast();
    var bo = bo(cast);
    var id = signed(cast);
    var pdf = SentFiles.pdf();
    assertThat(send(bo, id, "plan.pdf", pdf)).hasStatus(303);
    var answer = plans.course(id).orElseThrow().answer().orElseThrow();
    assertThat(answer.words()).isEmpty();
    var file = answer.file();
    assertThat(file).isNotNull();
    var opened = get("/erklaeringer/" + id + "/uddannelsesplan/" + file.id(), cast.mads());
    assertThat(opened).hasStatusOk();
    assertThat(opened.getResponse().getContentAsByteArray()).isEqualTo(pdf);
    assertThat(opened.getResponse().getHeader("Content-Security-Policy")).contains("sandbox");
    assertThat(opened.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
  }

  @Test
  void whatIsNoDocumentIsRefusedBesideItsFieldAndStrangersFilesAreNotLookedAt() {
    var cast = story.cast();
    var bo = bo(cast);
    var id = signed(cast);
    var script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    var refused = send(bo, id, "plan.pdf", script);
    assertThat(refused).hasStatus(422);
    assertThat(text(refused)).contains("file-error");
    assertThat(send(new Viewer.Office(cast.birgit()), id, "plan.pdf", script)).hasStatus(404);
    assertThat(plans.course(id).orElseThrow().answers()).isEmpty();
  }

  private MvcTestResult send(Viewer.Office office, DeclarationId id, String name, byte[] file) {
    return http.post()
        .uri("/home/uddannelsesplan")
        .multipart()
        .file(new MockMultipartFile("file", name, "application/pdf", file))
        .param("declaration", id.toString())
        .param("answer", "REVISED")
        .param("on", LocalDate.ofInstant(clock.instant(), Shell.DENMARK).toString())
        .param("note", "")
        .with(Story.as(office))
        .with(Story.aForm())
        .exchange();
  }

  private MvcTestResult get(String path, Viewer viewer) {
    return http.get().uri(path).with(Story.as(viewer)).exchange();
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  /** One with special needs. */
  private DeclarationId signed(Cast cast) {
    var id = story.asked(cast);
    story.signed(cast, id);
    return id;
  }

  private Viewer.Office bo(Cast cast) {
    return new Viewer.Office(campuses.with(cast.birgit()).colleague());
  }
}
