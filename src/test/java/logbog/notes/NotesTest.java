package logbog.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.Story;
import logbog.curricula.CompetenceId;
import logbog.curricula.Curricula;
import logbog.documents.SentFiles;
import logbog.people.Viewer;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.roles.Role;
import logbog.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Notes for whoever may read a record, and reflections for nobody but their doctor. */
@ModuleTest
record NotesTest(
    Clinic clinic,
    Postings postings,
    Notes notes,
    Reflections reflections,
    Curricula curricula,
    JdbcClient jdbc,
    MockMvcTester http) {

  private static final String SECRET = "Jeg er i tvivl, om jeg er god nok";

  @Test
  void aNoteStaysWithItsAuthorAndRoleAsTheyWere() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var freja = cast.freja().id();
    var competence = curricula.get(post.curriculum()).competences().getFirst();
    notes.write(cast.karen(), freja, About.of(competence.id()), "Godt set", null);
    notes.write(cast.freja(), freja, About.THE_DOCTOR, "Tak", null);
    var read = notes.read(cast.inger(), freja).notes();
    assertThat(read).extracting(Note::words).containsExactly("Tak", "Godt set");
    assertThat(read.getLast().topic()).contains(competence.title());
    assertThat(read.getLast().name()).isEqualTo("Karen Vinther");
    assertThat(read.getLast().role()).isEqualTo(Role.EDUCATION_LEAD);
    assertThat(read.getLast().place()).isEqualTo("Medicinsk Afdeling, Midtby Sygehus");
  }

  @Test
  void onlyItsAuthorTakesANoteBackAndItStaysReadable() {
    var cast = clinic.cast();
    postings.freja(cast);
    var freja = cast.freja().id();
    var note = notes.write(cast.karen(), freja, About.THE_DOCTOR, "Forkert læge", null);
    for (var other : List.of(cast.freja(), cast.inger())) {
      assertThatThrownBy(() -> notes.withdraw(other, freja, note)).isInstanceOf(NotFound.class);
    }
    notes.withdraw(cast.karen(), freja, note);
    assertThat(notes.read(cast.freja(), freja).notes())
        .singleElement()
        .satisfies(it -> assertThat(it.stands()).isFalse());
  }

  @Test
  void aNoteIsAboutWhatIsTheDoctorsAndOthersNeitherReadNorWrite() {
    var cast = clinic.cast();
    postings.freja(cast);
    var freja = cast.freja().id();
    assertThatThrownBy(
            () ->
                notes.write(
                    cast.karen(), freja, About.of(CompetenceId.of(UUID.randomUUID())), "Nej", null))
        .isInstanceOf(NotFound.class);
    for (var stranger : List.of(cast.ole(), cast.palle(), cast.jonas(), cast.dorte())) {
      assertThatThrownBy(() -> notes.read(stranger, freja)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> notes.write(stranger, freja, About.THE_DOCTOR, "Nej", null))
          .isInstanceOf(NotFound.class);
    }
  }

  @Test
  void anAttachmentOpensByWayOfItsDoctorAlone() throws Exception {
    var cast = clinic.cast();
    postings.freja(cast);
    postings.jonas(cast);
    var freja = cast.freja().id();
    assertThat(send(cast.karen(), cast, SentFiles.pdf())).hasStatus(303);
    assertThat(send(cast.ole(), cast, SentFiles.pdf())).hasStatus(404);
    assertThat(send(cast.karen(), cast, "<script>".getBytes(StandardCharsets.UTF_8)))
        .hasStatus(422);
    var note = notes.read(cast.freja(), freja).notes().getFirst().id();
    assertThat(get(cast.freja(), "/logbog/laeger/" + freja + "/noter/" + note + "/fil"))
        .hasStatusOk();
    for (var stranger : List.of(cast.ole(), cast.jonas())) {
      assertThat(get(stranger, "/logbog/laeger/" + freja + "/noter/" + note + "/fil"))
          .hasStatus(404);
    }
    assertThat(get(cast.jonas(), "/logbog/laeger/" + cast.jonas().id() + "/noter/" + note + "/fil"))
        .hasStatus(404);
  }

  @Test
  void aReflectionIsReadByNoOtherRoleAndOnNoPage() {
    var cast = clinic.cast();
    postings.freja(cast);
    var freja = cast.freja().id();
    var id = reflections.write(cast.freja(), SECRET);
    assertThat(text(get(cast.freja(), "/logbog/refleksioner"))).contains(SECRET);
    for (var other :
        List.of(
            cast.karen(),
            cast.henrik(),
            cast.lise(),
            cast.inger(),
            cast.palle(),
            cast.dorte(),
            cast.jonas(),
            cast.grete(),
            cast.signe())) {
      assertThat(reflections.of(other)).isEmpty();
      assertThat(get(other, "/logbog/refleksioner/" + id)).hasStatus(404);
      assertThat(text(get(other, "/logbog/refleksioner"))).doesNotContain(SECRET);
      assertThat(text(get(other, "/logbog/laeger/" + freja + "/noter"))).doesNotContain(SECRET);
      assertThat(text(get(other, "/logbog/laeger/" + freja + "/forloeb"))).doesNotContain(SECRET);
      assertThatThrownBy(() -> reflections.change(other, id, "x")).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> reflections.remove(other, id)).isInstanceOf(NotFound.class);
    }
    assertThat(reflections.get(cast.freja(), id).words()).isEqualTo(SECRET);
  }

  /** As the application's role, which reads every row it may. */
  @Test
  void nothingOfAReflectionCanBeReadInTheDatabaseNorOpenedAsAnothersOrAsAnotherRow() {
    var cast = clinic.cast();
    var id = reflections.write(cast.freja(), SECRET);
    var other = reflections.write(cast.freja(), SECRET);
    assertThat(jdbc.sql("select current_user").query(String.class).single())
        .isEqualTo("logbog_app");
    var row =
        jdbc.sql("select cast(r as text) from notes.reflection r where id = :id")
            .param("id", id.value())
            .query(String.class)
            .single();
    var sealed = sealed(id);
    assertThat(row + new String(sealed, StandardCharsets.ISO_8859_1))
        .doesNotContain("tvivl", "god nok");
    assertThat(sealed).isNotEqualTo(sealed(other));
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from audit.entry
                    where cast(details as text) like '%tvivl%' or subject = :id
                    """)
                .param("id", id.value())
                .query(Long.class)
                .single())
        .isZero();
    move(sealed, other);
    assertThatThrownBy(() -> reflections.of(cast.freja()))
        .isInstanceOf(IllegalArgumentException.class);
    jdbc.sql("delete from notes.reflection where id = :id").param("id", other.value()).update();
    assertThat(reflections.get(cast.freja(), id).words()).isEqualTo(SECRET);
  }

  private void move(byte[] sealed, ReflectionId to) {
    jdbc.sql("update notes.reflection set sealed = :sealed where id = :id")
        .param("sealed", sealed)
        .param("id", to.value())
        .update();
  }

  private byte[] sealed(ReflectionId id) {
    return jdbc.sql("select sealed from notes.reflection where id = :id")
        .param("id", id.value())
        .query(byte[].class)
        .single();
  }

  private MvcTestResult send(Viewer viewer, Clinic.Cast cast, byte[] file) {
    return http.post()
        .uri("/logbog/noter")
        .multipart()
        .file(new MockMultipartFile("file", "bilag.pdf", "application/pdf", file))
        .param("doctor", cast.freja().id().toString())
        .param("about", "")
        .param("words", "")
        .with(Story.as(viewer))
        .with(Story.aForm())
        .exchange();
  }

  private MvcTestResult get(Viewer viewer, String path) {
    return http.get().uri(path).with(Story.as(viewer)).exchange();
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
