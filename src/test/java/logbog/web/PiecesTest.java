package logbog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put together from pieces says what a format says, or nothing. */
class PiecesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{0} godkendte {1}",
        "{1}: {0}",
        "{0}",
        "''{0}'' – '{'{1}'}'",
        "intet",
        "{0}{0}{1}!"
      })
  void aTextOfWordsAndSmallNumbersIsTheSame(String pattern) {
    var format = new MessageFormat(pattern, Locale.of("da"));
    for (var arguments : new Object[][] {{"Karen", 7}, {999, "å"}, {"", 0, "mere"}}) {
      assertThat(pieces(format).with(arguments)).isEqualTo(format.format(arguments));
    }
  }

  @Test
  void whatNeedsAFormatIsLeftToIt() {
    var format = new MessageFormat("{0} af {1}", Locale.of("da"));
    assertThat(pieces(format).with(new Object[] {1000, "a"})).isNull();
    assertThat(pieces(format).with(new Object[] {-1, "a"})).isNull();
    assertThat(pieces(format).with(new Object[] {"a"})).isNull();
    assertThat(pieces(format).with(new Object[] {"a", null})).isNull();
    assertThat(Pieces.of(new MessageFormat("{0,choice,0#ingen|1#en}", Locale.of("da")))).isNull();
  }

  private static Pieces pieces(MessageFormat format) {
    var pieces = Pieces.of(format);
    assertThat(pieces).isNotNull();
    return java.util.Objects.requireNonNull(pieces);
  }
}
