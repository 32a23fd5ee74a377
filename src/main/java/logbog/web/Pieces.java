package logbog.web;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text cut where something is put in, for what needs no format: words, and numbers so small that
 * every language writes them alike. A page puts hundreds together.
 *
 * @param words with one more than there are places between them
 * @param places which argument comes where
 */
record Pieces(String[] words, int[] places) {

  private static final char CUT = '\u0001';
  private static final int MOST = 10;

  /** Room for most texts, so that it seldom has to grow. */
  private static final int USUAL = 128;

  /** From here on thousands are parted. */
  private static final int LARGE = 1000;

  /** Null where the text itself says how something is written. */
  static @Nullable Pieces of(MessageFormat format) {
    if (Arrays.stream(format.getFormatsByArgumentIndex()).anyMatch(it -> it != null)
        || format.getFormatsByArgumentIndex().length > MOST) {
      return null;
    }
    var marked =
        format.format(IntStream.range(0, MOST).mapToObj(n -> "" + CUT + n + CUT).toArray());
    var cut = marked.split("" + CUT, -1);
    var words = IntStream.range(0, cut.length).filter(n -> n % 2 == 0);
    var places = IntStream.range(0, cut.length).filter(n -> n % 2 == 1);
    return new Pieces(
        words.mapToObj(n -> cut[n]).toArray(String[]::new),
        places.map(n -> Integer.parseInt(cut[n])).toArray());
  }

  /** Null where something is to be written that needs a format. */
  @Nullable String with(Object[] arguments) {
    var text = new StringBuilder(USUAL).append(words[0]);
    for (int n = 0; n < places.length; n++) {
      if (places[n] >= arguments.length || !plain(arguments[places[n]])) {
        return null;
      }
      text.append(arguments[places[n]]).append(words[n + 1]);
    }
    return text.toString();
  }

  private static boolean plain(@Nullable Object argument) {
    return argument instanceof String
        || argument instanceof Integer number && number >= 0 && number < LARGE;
  }
}
