package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import logbog.web.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A password is long and hard to guess; of what it is made is nobody's business. */
class PasswordRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"fyrretræ-og-høvl-26", "to heste i en båd", "qvxzkwpmrt", "🪚🪑🪵🔨🪛🧰📐📏🪜🔩"})
  void longAndHardToGuessIsEnough(String password) {
    assertThat(problem(password)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"password12", "1234567890", "aaaaaaaaaaaa", "qwertyuiop", "sofiebang1"})
  void whatEveryoneTriesFirstIsTooEasy(String password) {
    assertThat(problem(password)).isEqualTo("signin.password.guessable");
  }

  @Test
  void tenCharactersAreTheLeastAndTwoHundredTheMost() {
    assertThat(problem("træ-høvl9")).isEqualTo("signin.password.short");
    assertThat(problem("høvl spån ".repeat(20))).isEmpty();
    assertThat(problem("høvl spån ".repeat(20) + "1")).isEqualTo("signin.password.long");
  }

  @Test
  void theSameLettersAreTheSamePasswordOnEveryKeyboard() {
    assertThat(new Password("bla\u030Abær")).isEqualTo(new Password("blåbær"));
  }

  @Test
  void aPasswordIsNeverPrinted() {
    assertThat(new Password("hemmelig").toString()).doesNotContain("hemmelig");
  }

  private static String problem(String password) {
    return PasswordRules.problem(new Password(password), List.of("Sofie Bang"))
        .map(Problem::key)
        .orElse("");
  }
}
