package logbog.documents;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A finished document and what its reader would call it. */
public record Pdf(String name, byte[] bytes) {

  private static final int LONGEST_NAME = 120;

  /** The document as a file to keep, under a name that any file system takes. */
  public ResponseEntity<byte[]> download() {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            "Content-Disposition",
            ContentDisposition.attachment()
                .filename(fileName(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(bytes);
  }

  private String fileName() {
    var plain = name.replaceAll("[^\\p{L}\\p{M}\\p{N} .-]+", " ").replaceAll(" {2,}", " ").strip();
    return plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).strip() + ".pdf";
  }
}
