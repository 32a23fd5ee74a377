package logbog.documents;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A finished document and what its reader would call it. */
public record Pdf(String name, byte[] bytes) {

  /** The document as a file to keep, under a name that any file system takes. */
  public ResponseEntity<byte[]> download() {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, FileName.of(name).attachment(".pdf"))
        .body(bytes);
  }
}
