package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Anyone who wants to know what doctors learn, on a phone, without script. */
@JourneyTest
record SpecialitiesTest() {

  @Test
  void aCurriculumIsReadWithoutSigningIn(Windows windows) {
    var window = windows.narrowWithoutScript().open("/").isOn("FrontPage");
    window.follow("Specialer og målbeskrivelser for læger").sees("SpecialitiesPage");
    assertThat(window.says()).contains("Almen medicin", "Ikke med endnu");
    window.follow("Klinisk basisuddannelse (eksempel)").sees("CurriculumPage");
    assertThat(window.says()).contains("16 kompetencer", "1 Modtage den akut syge patient", "AKUT");
  }
}
