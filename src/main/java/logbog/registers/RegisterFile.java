package logbog.registers;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import logbog.curricula.MedicalSpeciality;
import logbog.tables.Grid;
import logbog.tables.NotATable;

/**
 * The registers' file as text: CSV with semicolons or commas, in UTF-8 or, as Danish spreadsheets
 * save it, in Windows-1252.
 */
record RegisterFile(String text) {

  /** How many lines it may have below the header. */
  static final int MOST_LINES = 5000;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static RegisterFile of(byte[] bytes) {
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return new RegisterFile(text.toString());
    } catch (CharacterCodingException windows) {
      return new RegisterFile(new String(bytes, WINDOWS_1252));
    }
  }

  /**
   * Its lines, each understood or with what is wrong with it.
   *
   * @throws FileUnfit when it is not the registers' file at all
   */
  List<LineRead> lines(List<MedicalSpeciality> specialities) {
    var grid = grid();
    var missing = RegisterColumns.missing(grid.columns());
    if (!missing.isEmpty()) {
      throw new FileUnfit("registers.file.columns", String.join(", ", missing));
    }
    if (grid.lines().isEmpty()) {
      throw new FileUnfit("registers.file.empty");
    }
    if (grid.lines().size() > MOST_LINES) {
      throw new FileUnfit("registers.file.long", MOST_LINES);
    }
    return grid.lines().stream().map(line -> new LineReading(line, specialities).read()).toList();
  }

  private Grid grid() {
    try {
      return Grid.read(text.getBytes(StandardCharsets.UTF_8), _ -> true);
    } catch (NotATable wrong) {
      var problem = wrong.troubles().getFirst().problem();
      throw new FileUnfit(problem.key(), problem.arguments().toArray());
    }
  }

  /** Never its text. */
  @Override
  public String toString() {
    return "RegisterFile[" + text.length() + "]";
  }
}
