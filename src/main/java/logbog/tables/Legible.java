package logbog.tables;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of a file in UTF-8. Danish spreadsheets often save in Windows-1252 instead: that is
 * recognised and said, with the first word it would spoil.
 */
public final class Legible {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Legible() {}

  /**
   * Reads a file as text.
   *
   * @throws NotATable when it is not in UTF-8, or no text at all
   */
  public static String text(byte[] file) throws NotATable {
    for (var b : file) {
      if (b == 0) {
        throw NotATable.because("tables.not-text");
      }
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException wrong) {
      throw otherwise(file);
    }
  }

  private static NotATable otherwise(byte[] file) {
    var bytes = ByteBuffer.wrap(file);
    var characters = CharBuffer.allocate(file.length + 1);
    StandardCharsets.UTF_8.newDecoder().decode(bytes, characters, true);
    var at = bytes.position();
    var line = 1L;
    for (int i = 0; i < at; i++) {
      line += file[i] == '\n' ? 1 : 0;
    }
    return new NotATable(
        List.of(
            Trouble.of(
                line,
                "",
                "tables.windows-1252",
                SpoiltWord.at(at, new String(file, WINDOWS_1252)))));
  }
}
