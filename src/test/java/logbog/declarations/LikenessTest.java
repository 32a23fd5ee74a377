package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one slip of the finger makes of a word. */
class LikenessTest {

  @ParameterizedTest
  @CsvSource({
    "gamil.com, gmail.com",
    "gmial.com, gmail.com",
    "gmai.com, gmail.com",
    "gmaill.com, gmail.com",
    "gnail.com, gmail.com",
    "gmail.con, gmail.com",
    "gmail.cmo, gmail.com",
    "mail.com, gmail.com"
  })
  void oneSlipApart(String typed, String meant) {
    assertThat(Likeness.oneSlip(typed, meant)).isTrue();
    assertThat(Likeness.oneSlip(meant, typed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "gmail.com, gmail.com",
    "hotmail.com, gmail.com",
    "gimal.com, gmail.com",
    "hold1@skole.dk, hold2@skole.dk",
    "hold@skole.dk, hold2@skole.dk",
    "'', gmail.com"
  })
  void notOneSlipApart(String typed, String meant) {
    assertThat(Likeness.oneSlip(typed, meant)).isFalse();
    assertThat(Likeness.oneSlip(meant, typed)).isFalse();
  }
}
