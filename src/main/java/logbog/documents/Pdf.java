package logbog.documents;

import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A finished document and what its reader would call it. */
public record Pdf(String name, byte[] bytes) {

  private static final Pattern PERSONAL_NUMBER = Pattern.compile("\\d{6}[- ]?\\d{4}");

  /** The document as a file to keep, under a name that any file system takes. */
  public ResponseEntity<byte[]> download() {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, FileName.of(name).attachment(".pdf"))
        .body(bytes);
  }

  /** Its name as a file beside others; what looks like a personal number is struck out. */
  public String fileName() {
    return FileName.of(PERSONAL_NUMBER.matcher(name).replaceAll("xxxxxx-xxxx")).plain() + ".pdf";
  }
}
