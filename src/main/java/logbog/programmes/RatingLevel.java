package logbog.programmes;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One level of a scale: what is stored, and the words the trainer chooses by.
 *
 * @param label short, for lists and prints, for example {@code 2}
 * @param english the words in English, where the committee has written them
 */
public record RatingLevel(short value, String label, String words, @Nullable String english) {

  public RatingLevel(short value, String label, String words) {
    this(value, label, words, null);
  }

  public String words(Locale language) {
    return english != null && language.getLanguage().equals("en") ? english : words;
  }
}
