package logbog.tables;

import jakarta.servlet.http.HttpServletResponse;
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
    JSON(MediaType.APPLICATION_JSON),
    ZIP(new MediaType("application", "zip"));

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
        .header("Content-Disposition", disposition(name, kind))
        .body(bytes);
  }

  /** Says which file is coming; its bytes follow as they are made. */
  public static void announce(HttpServletResponse response, String name, Kind kind) {
    response.setContentType(kind.type.toString());
    response.setHeader("Content-Disposition", disposition(name, kind));
  }

  private static String disposition(String name, Kind kind) {
    return ContentDisposition.attachment()
        .filename(fileName(name, kind), StandardCharsets.UTF_8)
        .build()
        .toString();
  }

  /** A name that any file system takes. */
  private static String fileName(String name, Kind kind) {
    var plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N} .-]+", " ").replaceAll(" {2,}", " ").strip();
    return plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).strip() + kind.ending();
  }
}
