package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import logbog.roles.Clinic;
import org.junit.jupiter.api.Test;

/** Anyone who wants to know what doctors learn, and the project lead who publishes it. */
@JourneyTest
record SpecialitiesTest(Clinic clinic, Passes passes) {

  private static final String FILE =
      """
      curriculum;kind;code;title;text;stage;speciality;valid_from;roles;strategies;assessments;hours;belongs_to
      rejse-1;edition;;Introduktion i geriatri (rejse);;INTRODUCTION;geriatri;2019-01-01;;;;;
      rejse-1;competence;G1;Gå stuegang;Uddybet.;;;;leder;Mesterlære;3 x Mini-CEX;;
      """;

  @Test
  void aCurriculumIsReadWithoutSigningIn(Windows windows) {
    var window = windows.narrowWithoutScript().open("/").isOn("FrontPage");
    window.follow("Specialer og målbeskrivelser for læger").sees("SpecialitiesPage");
    assertThat(window.says()).contains("Almen medicin", "Endnu ikke med");
    window.follow("Klinisk basisuddannelse (eksempel)").sees("CurriculumPage");
    assertThat(window.says()).contains("16 kompetencer", "1 Modtage den akut syge patient", "AKUT");
  }

  @Test
  void theProjectLeadLooksAFileThroughAndPublishesIt(Windows windows) {
    var window = passes.admit(windows.phone(), clinic.cast().dorte());
    window.follow("Målbeskrivelser").sees("SendPage").press("Se filen igennem");
    window.sees("SendPage", "none").choose("#file", "x.csv", bytes(FILE.replace("leder", "chef")));
    window.press("Se filen igennem").sees("SendPage", "wrong");
    assertThat(window.says()).contains("Linje 3, roles: chef er ingen lægerolle.");
    window.choose("#file", "x.csv", bytes(FILE)).press("Se filen igennem").sees("PreviewPage");
    window.press("Udgiv udgaven").isOn("SpecialitiesPage");
    window.follow("Introduktion i geriatri (rejse)").isOn("CurriculumPage");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
