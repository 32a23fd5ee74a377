package logbog.tables;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file to keep.
 *
 * @param name what its reader would call it, without an ending; never a person's
 */
public record Download(String name, Kind kind, byte[] bytes) {

  private static final int LONGEST_NAME = 120;

  /** What kind of file it is. */
  public enum Kind {
    CSV(new MediaType("text", "csv", StandardCharsets.UTF_8)),
    XLSX(
        MediaType.parseMediaType(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
    JSON(MediaType.APPLICATION_JSON);

    private final MediaType type;

    Kind(MediaType type) {
      this.type = type;
    }

    String ending() {
      return "." + name().toLowerCase(Locale.ROOT);
    }
  }

  public static Download csv(String name, Table table) {
    return new Download(name, Kind.CSV, table.csv());
  }

  public static Download xlsx(String name, Table table) {
    return new Download(name, Kind.XLSX, table.xlsx());
  }

  public ResponseEntity<byte[]> answer() {
    return ResponseEntity.ok()
        .contentType(kind.type)
        .header(
            "Content-Disposition",
            ContentDisposition.attachment()
                .filename(fileName(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(bytes);
  }

  /** A name that any file system takes. */
  private String fileName() {
    var plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N} .-]+", " ").replaceAll(" {2,}", " ").strip();
    return plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).strip() + kind.ending();
  }
}
