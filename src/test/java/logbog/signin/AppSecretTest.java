package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of an app are those of RFC 6238. */
class AppSecretTest {

  private static final AppSecret SECRET =
      new AppSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130",
  })
  void theCodesAreThoseOfTheStandardsOwnExamples(long second, String code) {
    assertThat(SECRET.code(AppSecret.halfMinute(Instant.ofEpochSecond(second)))).isEqualTo(code);
  }

  @Test
  void aCodeCountsInItsHalfMinuteAndTheOnesBesideIt() {
    var now = Instant.ofEpochSecond(1_111_111_111);
    var at = AppSecret.halfMinute(now);
    for (int from = -1; from <= 1; from++) {
      assertThat(SECRET.matched(SECRET.code(at + from), now)).hasValue(at + from);
    }
    assertThat(SECRET.matched(SECRET.code(at - 2), now)).isEmpty();
    assertThat(SECRET.matched(SECRET.code(at + 2), now)).isEmpty();
    assertThat(SECRET.matched("", now)).isEmpty();
  }

  @Test
  void anAppReadsTheSecretInLetters() {
    assertThat(SECRET.written()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(SECRET.uri("freja+x@laege.example"))
        .isEqualTo(
            "otpauth://totp/Logbog:freja%2Bx%40laege.example"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Logbog");
    assertThat(SECRET).hasToString("AppSecret[hidden]");
  }
}
