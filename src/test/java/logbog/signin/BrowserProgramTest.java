package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A browser is named in words of ours. */
class BrowserProgramTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0 | Edge | Windows",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18 Safari/604 | Safari | iPhone",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) CriOS/140 Safari/604 | Chrome | iPhone",
        "Mozilla/5.0 (Linux; Android 14) SamsungBrowser/25 Chrome/121 Safari/537 | Samsung Internet | Android",
        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox | Linux",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_0) Version/18 Safari/605 | Safari | Mac",
      })
  void aBrowserIsKnownByItsMostParticularMark(String claim, String family, String platform) {
    assertThat(BrowserProgram.of(claim)).isEqualTo(new BrowserProgram(family, platform));
  }

  @Test
  void whatACallerWritesIsNeverRepeated() {
    assertThat(BrowserProgram.of("Ring 12345678 https://ond.example"))
        .isEqualTo(new BrowserProgram("", ""));
    assertThat(BrowserProgram.of(null)).isEqualTo(new BrowserProgram("", ""));
  }
}
