package logbog.summons;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import logbog.web.Problem;
import org.springframework.context.MessageSource;

/**
 * The body of a letter as the school words it. A few placeholders in braces are filled in, each by
 * its name; everything else stays as it was typed, for no engine reads it.
 */
public final class LetterText {

  /** The longest a body can be. */
  public static final int LONGEST = 4000;

  private static final Pattern PLACE = Pattern.compile("\\{([^{}\\n]{0,40})}");
  private static final Pattern LINK = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://|\\bwww\\.");
  private static final Pattern CPR = Pattern.compile("\\b\\d{6}[- ]?\\d{4}\\b");

  private LetterText() {}

  /** What can be filled in. */
  enum Place {
    NAVN("navn", Filled::name),
    FORNAVN("fornavn", Filled::firstName),
    HOLD("hold", Filled::className),
    HOVEDFORLOEB("hovedforløb", Filled::mainCourse),
    OPLAERING_SLUTTER("oplæring slutter", Filled::periodEnd),
    SKOLESTART("skolestart", Filled::schoolStart),
    SKOLE("skole", Filled::school),
    KONTAKT("kontakt", Filled::contact);

    private final String word;
    private final Function<Filled, String> value;

    Place(String word, Function<Filled, String> value) {
      this.word = word;
      this.value = value;
    }

    /** As typed, whatever its case, and also without Danish letters. */
    static Optional<Place> named(String typed) {
      var plain = plain(typed);
      return Arrays.stream(values()).filter(it -> plain(it.word).equals(plain)).findFirst();
    }

    String written() {
      return "{" + word + "}";
    }

    private static String plain(String word) {
      return word.strip()
          .toLowerCase(Locale.ROOT)
          .replace("ø", "oe")
          .replace("æ", "ae")
          .replaceAll("[\\s_-]+", "");
    }
  }

  /** All placeholders as they are written, for the page. */
  public static List<String> places() {
    return Arrays.stream(Place.values()).map(Place::written).toList();
  }

  /** A letter to begin with, places and all, in the language the letters are in. */
  public static String proposal(MessageSource texts) {
    return texts.getMessage(
        "summons.letter.default",
        Stream.of(Place.SKOLE, Place.HOVEDFORLOEB, Place.HOLD, Place.SKOLESTART)
            .map(Place::written)
            .toArray(),
        Locale.of("da"));
  }

  /** What cannot be sent: an unknown placeholder, an address on the web, a CPR number. */
  public static Optional<Problem> problem(String text) {
    var unknown =
        PLACE
            .matcher(text)
            .results()
            .filter(found -> Place.named(found.group(1)).isEmpty())
            .map(found -> found.group())
            .findFirst();
    if (unknown.isPresent()) {
      return Optional.of(
          Problem.of("summons.letter.unknown", unknown.get(), String.join(" ", places())));
    }
    if (LINK.matcher(text).find()) {
      return Optional.of(Problem.of("summons.letter.link"));
    }
    return CPR.matcher(text).find()
        ? Optional.of(Problem.of("summons.letter.cpr"))
        : Optional.empty();
  }

  /** The paragraphs with their places filled in; what is filled in is not read again. */
  static List<String> paragraphs(String text, Filled filled) {
    return Arrays.stream(text.split("\\n\\s*\\n"))
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .map(paragraph -> fill(paragraph, filled))
        .toList();
  }

  private static String fill(String paragraph, Filled filled) {
    return PLACE
        .matcher(paragraph)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    Place.named(found.group(1))
                        .map(place -> place.value.apply(filled))
                        .orElse(found.group())));
  }
}
