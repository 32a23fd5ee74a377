package logbog.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;

/** Files as the operator might lay them, without a folder. */
public final class Laid {

  private Laid() {}

  /** A file opened as a table. */
  public static CsvFile table(String text) {
    return table(text.getBytes(StandardCharsets.UTF_8));
  }

  static CsvFile table(byte[] bytes) {
    try {
      return new CsvFile(file("a file.csv", bytes));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Reads a file as at a start and answers what was found wrong with it. */
  public static List<Finding> read(Intake intake, String name, String text) {
    return read(intake, name, text.getBytes(StandardCharsets.UTF_8));
  }

  public static List<Finding> read(Intake intake, String name, byte[] bytes) {
    return read(intake, file(name, bytes));
  }

  /** Reads a file as if it came with the program. */
  public static List<Finding> readShipped(Intake intake, String name, String text) {
    var content = new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    return read(intake, new LaidFile(Origin.SHIPPED, name, content));
  }

  static List<Finding> read(Intake intake, LaidFile... files) {
    intake.read(List.of(files));
    var last = files[files.length - 1];
    return intake.readings().stream()
        .filter(reading -> reading.origin() == last.origin() && reading.file().equals(last.name()))
        .findFirst()
        .orElseThrow()
        .findings();
  }

  /** Reads two files in one start and answers what was found wrong with the second. */
  public static List<Finding> readBoth(
      Intake intake, String first, String text, String second, String other) {
    return read(
        intake,
        file(first, text.getBytes(StandardCharsets.UTF_8)),
        file(second, other.getBytes(StandardCharsets.UTF_8)));
  }

  static LaidFile file(String name, byte[] bytes) {
    return new LaidFile(Origin.OPERATOR, name, new ByteArrayResource(bytes));
  }
}
