package logbog.attestations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.approvals.Approvals;
import logbog.people.Viewer;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The page of attestations: the earliest day, what is missing, and who is let in. */
@ModuleTest
record AttestationPagesTest(
    Clinic clinic, Postings postings, Approvals approvals, MockMvcTester http, TestClock time) {

  @Test
  void aDayEarlyIsOneClearSentenceAndTheDayItselfGivesIt() {
    var cast = clinic.cast();
    var jonas = postings.jonas(cast);
    var element = jonas.elements().getFirst();
    var list = "/logbog/laeger/" + jonas.doctor() + "/attestationer";
    var act = list + "/" + element.id();
    var day = element.to().minusMonths(1);
    var said = Shell.dateIn(java.util.Locale.of("da"), day);
    assertThat(text(get(list, cast.jonas())))
        .contains("Kan attesteres fra " + said, "planlagte kompetencer mangler");
    assertThat(get(list, cast.karen())).hasStatus(404);
    time.moveTo(day.minusDays(1).atTime(12, 0).atZone(Shell.DENMARK).toInstant());
    var early = post(act + "/tid", cast.grete());
    assertThat(early).hasStatus(422);
    assertThat(text(early)).contains("Tiden kan tidligst attesteres " + said);
    assertThat(approvals.of(jonas.doctor())).isEmpty();
    time.moveTo(day.atTime(12, 0).atZone(Shell.DENMARK).toInstant());
    assertThat(text(get(list, cast.jonas()))).contains("slags=TIME", "grundlag=VERIFIED");
    assertThat(post(act + "/tid", cast.jonas())).hasStatus(422);
    assertThat(post(act + "/tid", cast.inger())).hasStatus(422);
    assertThat(post(act + "/tid", cast.ole())).hasStatus(404);
    assertThat(text(post(act + "/laeringsmaal", cast.grete())))
        .contains("Læringsmålene kan ikke attesteres endnu");
    assertThat(post(act + "/tid", cast.grete())).hasStatus(303);
    assertThat(text(get(list, cast.grete()))).contains("Fortryd attestationen");
  }

  private MvcTestResult get(String path, Viewer viewer) {
    return http.get().uri(path).with(Story.as(viewer)).exchange();
  }

  private MvcTestResult post(String path, Viewer viewer) {
    return http.post().uri(path).with(Story.as(viewer)).with(Story.aForm()).exchange();
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
