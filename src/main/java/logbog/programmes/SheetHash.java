package logbog.programmes;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The SHA-256 of a Sheet's content, in hex: its name for ever (V7). */
public record SheetHash(String hex) {

  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  public SheetHash {
    if (!HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException("Not a SHA-256");
    }
  }

  /** A hash as somebody sent it; empty for anything else. */
  public static Optional<SheetHash> parse(@Nullable String typed) {
    return Optional.ofNullable(typed).filter(it -> HEX.matcher(it).matches()).map(SheetHash::new);
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  public static SheetHash of(byte[] bytes) {
    return new SheetHash(HexFormat.of().formatHex(bytes));
  }
}
