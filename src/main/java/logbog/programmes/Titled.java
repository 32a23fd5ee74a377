package logbog.programmes;

import java.util.Locale;

/**
 * Something with a number, a title and words, of which the title's are some.
 *
 * @param title compared whatever its case and spaces
 */
record Titled(int no, String title, String words) {

  Titled {
    title = title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  boolean titledAs(Titled other) {
    return !title.isEmpty() && title.equals(other.title);
  }
}
