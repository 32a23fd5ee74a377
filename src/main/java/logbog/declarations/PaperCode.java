package logbog.declarations;

import java.util.Locale;
import java.util.Optional;

/**
 * What a paper sheet is told by: eight signs that name its declaration and open nothing. Whoever
 * types it finds the declaration only among those they may read.
 */
public record PaperCode(String signs) {

  private static final int SIGNS = 8;
  private static final int BITS = 5 * SIGNS;

  /** Of the part of its id that chance made. */
  public static PaperCode of(DeclarationId id) {
    var rest = id.value().getLeastSignificantBits() & ((1L << BITS) - 1);
    var signs = new StringBuilder();
    for (int sign = SIGNS - 1; sign >= 0; sign--) {
      signs.append(HallmarkCode.ALPHABET.charAt((int) (rest >>> (5 * sign)) & 31));
    }
    return new PaperCode(signs.toString());
  }

  /** As people type it; empty when it cannot be one. */
  public static Optional<PaperCode> typed(String typed) {
    var signs =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1')
            .replace('U', 'V');
    return signs.length() == SIGNS
            && signs.chars().allMatch(sign -> HallmarkCode.ALPHABET.indexOf(sign) >= 0)
        ? Optional.of(new PaperCode(signs))
        : Optional.empty();
  }

  /** As it stands on paper: {@code 7KQ2-9XMB}. */
  public String written() {
    return signs.substring(0, SIGNS / 2) + "-" + signs.substring(SIGNS / 2);
  }

  /** Where it leads whoever has signed in. */
  public String path() {
    return "/papir/" + written();
  }

  /** The end of the id, as the database writes it without hyphens. */
  String ending() {
    long rest = 0;
    for (var sign : signs.toCharArray()) {
      rest = rest << 5 | HallmarkCode.ALPHABET.indexOf(sign);
    }
    return "%010x".formatted(rest);
  }
}
