package logbog.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.core.io.ByteArrayResource;

/** A table that somebody sends on a page, read as strictly as one laid ready. */
public final class SentTable {

  private SentTable() {}

  /**
   * Reads one of a kind that is known beforehand; nothing is taken but what the reader takes.
   *
   * @return what was found wrong, as at a start
   */
  public static List<Finding> read(byte[] content, FileKind kind, Consumer<CsvFile> reader) {
    var file = new LaidFile(Origin.OPERATOR, "", new ByteArrayResource(content));
    try (var csv = new CsvFile(file)) {
      Sorting.check(file, csv, kind);
      reader.accept(csv);
      return List.copyOf(csv.findings());
    } catch (Unfit unfit) {
      return unfit.findings();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
