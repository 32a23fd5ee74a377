package logbog.programmes;

import java.util.HexFormat;

/** The SHA-256 of a Sheet's content, in hex: its name for ever (V7). */
public record SheetHash(String hex) {

  public SheetHash {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("Not a SHA-256");
    }
  }

  public byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  public static SheetHash of(byte[] bytes) {
    return new SheetHash(HexFormat.of().formatHex(bytes));
  }
}
