package logbog.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers are CVR numbers. */
class CvrTest {

  @Test
  void eightDigitsWhoseWeightedSumIsDivisibleByElevenAreOne() {
    assertThat(Cvr.parse("13748136")).contains(Cvr.of("13748136"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DK13748136", "dk 13 74 81 36", " 13748136 "})
  void theCountryAndSpacesMayStandWithIt(String typed) {
    assertThat(Cvr.parse(typed)).contains(Cvr.of("13748136"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345678", "1374813", "137481360", "١٣٧٤٨١٣٦", "CVR", ""})
  void anythingElseIsNone(String typed) {
    assertThat(Cvr.parse(typed)).isEmpty();
  }
}
