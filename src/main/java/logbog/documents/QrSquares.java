package logbog.documents;

import io.nayuki.qrcodegen.QrCode;

/**
 * A code that telephones read, for a page on the screen.
 *
 * @param size how many squares wide and high, the white around it included
 * @param dark the dark squares as the path of a drawing
 */
public record QrSquares(int size, String dark) {

  private static final int MARGIN = 4;

  public static QrSquares of(String text) {
    var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    var path = new StringBuilder();
    for (int row = 0; row < code.size; row++) {
      for (int column = 0; column < code.size; column++) {
        if (code.getModule(column, row)) {
          path.append("M%d,%dh1v1h-1z".formatted(column + MARGIN, row + MARGIN));
        }
      }
    }
    return new QrSquares(code.size + 2 * MARGIN, path.toString());
  }
}
