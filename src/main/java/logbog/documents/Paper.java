package logbog.documents;

import java.time.Instant;
import java.util.Map;
import logbog.web.Page;

/**
 * A page for paper. Its template begins with {@code layout/paper} and looks as {@code
 * documents/paper.css} says; {@code <object data-qr="an address" alt="…">} is drawn as a code for
 * telephones; an element of the class {@code if-illegible} stays only where a character of the page
 * is in none of our fonts.
 */
public interface Paper extends Page {

  /** When what is printed came to be; the document bears it instead of the hour of printing. */
  Instant dated();

  /** What a reader would call the file, without its ending. */
  String name();

  /** PNG and JPEG files that the page shows by their names, as {@code <img src="picture:name">}. */
  default Map<String, byte[]> pictures() {
    return Map.of();
  }
}
