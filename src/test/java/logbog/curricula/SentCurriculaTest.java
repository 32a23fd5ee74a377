package logbog.curricula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import logbog.ModuleTest;
import logbog.intake.Intake;
import logbog.intake.Laid;
import logbog.roles.Clinic;
import logbog.web.NotFound;
import org.junit.jupiter.api.Test;

/** What the project lead sends as a file. */
@ModuleTest
record SentCurriculaTest(SentCurricula sent, Curricula curricula, Clinic clinic, Intake intake) {

  @Test
  void aFileIsLookedThroughBeforeItsEditionsArePublished() {
    var lead = clinic.cast().dorte();
    var file = file(Written.main("sendt", "kardiologi", "2019-01-01"));
    assertThat(sent.findings(lead, file)).isEmpty();
    var id = sent.send(lead, file);
    assertThat(sent.preview(lead, id)).extracting(Curriculum::key).containsExactly("sendt");
    assertThat(curricula.named("sendt")).isEmpty();
    sent.publish(lead, id);
    sent.publish(lead, id);
    assertThat(curricula.named("sendt")).isPresent();
    assertThat(sent.preview(lead, id)).isEmpty();
  }

  @Test
  void aMistakeIsNamedWithItsLineAndAFileThatIsNoneIsRefused() {
    var lead = clinic.cast().dorte();
    var twice = Written.main("sendt-forkert", "kardiologi", "2019-01-01").competence("H1");
    assertThat(sent.findings(lead, file(twice))).singleElement().matches(it -> it.line() == 4);
    for (var none : List.of(new byte[] {0, 1, 2}, new byte[0], new byte[] {'a', ';', 'b'})) {
      assertThat(sent.findings(lead, none)).isNotEmpty();
    }
  }

  @Test
  void whatWasPublishedOtherwiseMeanwhileIsNotPublished() {
    var lead = clinic.cast().dorte();
    var file = file(Written.main("overhalet", "kardiologi", "2019-01-01"));
    var id = sent.send(lead, file);
    var other = Written.main("overhalet", "kardiologi", "2019-01-01").competence("H2");
    Laid.read(intake, "andre.csv", other.text());
    assertThatThrownBy(() -> sent.publish(lead, id)).isInstanceOf(FileOvertaken.class);
    assertThat(curricula.named("overhalet").orElseThrow().competences()).hasSize(2);
  }

  @Test
  void forEveryoneElseThereIsNothingToSend() {
    var cast = clinic.cast();
    var file = file(Written.main("sendt-af-andre", "kardiologi", "2019-01-01"));
    var id = sent.send(cast.dorte(), file);
    for (var other : List.of(cast.inger(), cast.tove(), cast.freja(), clinic.cast().dorte())) {
      assertThatThrownBy(() -> sent.publish(other, id)).isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> sent.findings(cast.inger(), file)).isInstanceOf(NotFound.class);
  }

  private static byte[] file(Written written) {
    return written.text().getBytes(StandardCharsets.UTF_8);
  }
}
