package logbog.programmes;

import java.util.Locale;

/**
 * A text of the committee: in Danish, and in English where the committee has written that too.
 *
 * @param english empty where there is none; a reader of English then reads the Danish
 */
public record Translated(String danish, String english) {

  public static final Translated NOTHING = new Translated("", "");

  public static Translated danish(String danish) {
    return new Translated(danish, "");
  }

  /** Whether neither language says anything. */
  public boolean blank() {
    return danish.isEmpty() && english.isEmpty();
  }

  public String in(Locale language) {
    return english.isEmpty() || !language.getLanguage().equals("en") ? danish : english;
  }
}
