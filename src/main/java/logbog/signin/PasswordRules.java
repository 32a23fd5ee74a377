package logbog.signin;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import logbog.web.Problem;

/**
 * What a password must be: long enough and hard to guess, by the dictionaries of names, words and
 * known passwords. Nothing is asked about its composition.
 */
public final class PasswordRules {

  static final int SHORTEST = 10;
  static final int LONGEST = 200;

  /** What is measured; more of a long password would only cost time. */
  private static final int MEASURED = 80;

  private static final int GUESSABLE = 1;
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Zxcvbn GUESSER = new Zxcvbn();

  private PasswordRules() {}

  /**
   * What is wrong with a password, if anything.
   *
   * @param known what anyone could try: the name and address of its owner
   */
  public static Optional<Problem> problem(Password password, List<String> known) {
    var value = password.value();
    var length = value.codePointCount(0, value.length());
    if (length < SHORTEST) {
      return Optional.of(Problem.of("signin.password.short", SHORTEST));
    }
    if (length > LONGEST) {
      return Optional.of(Problem.of("signin.password.long", LONGEST));
    }
    if (value.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0xFFFD)) {
      return Optional.of(Problem.of("web.field.unreadable"));
    }
    var measured = value.substring(0, Math.min(MEASURED, value.length()));
    var strength = GUESSER.measure(measured, words(known)).getScore();
    return strength <= GUESSABLE
        ? Optional.of(Problem.of("signin.password.guessable"))
        : Optional.empty();
  }

  /** Names and addresses as they are, without their gaps, and word by word. */
  private static List<String> words(List<String> known) {
    return known.stream()
        .flatMap(
            text ->
                Stream.concat(
                    Stream.of(text, GAPS.matcher(text).replaceAll("")), GAPS.splitAsStream(text)))
        .toList();
  }
}
