package logbog.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A kept file, opened for someone who may read it. */
public record OpenedUpload(Upload upload, Resource content) {

  /**
   * The answer to a browser: a file to keep under a harmless name, that can do nothing if it is
   * opened all the same. A picture may be shown within a page of ours.
   */
  public ResponseEntity<Resource> answer(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    var name = FileName.sent(upload.name());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, name.attachment(upload.kind().ending()));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(upload.kind().mediaType()))
        .body(content);
  }

  /** All of it; only for pictures, which are small. */
  public byte[] bytes() throws IOException {
    return content.getContentAsByteArray();
  }
}
