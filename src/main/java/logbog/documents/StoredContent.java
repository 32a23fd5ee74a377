package logbog.documents;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import org.springframework.core.io.AbstractResource;

/**
 * What a file holds, read piece by piece as it is sent: however slowly someone reads, no more than
 * a piece is in memory, and no connection to the database waits.
 */
final class StoredContent extends AbstractResource {

  private final UploadRows rows;
  private final Upload upload;

  StoredContent(UploadRows rows, Upload upload) {
    this.rows = rows;
    this.upload = upload;
  }

  @Override
  public String getDescription() {
    return "upload " + upload.id();
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public long contentLength() {
    return upload.bytes();
  }

  @Override
  public InputStream getInputStream() {
    var pieces = UploadRows.pieces(upload.bytes());
    return new SequenceInputStream(
        new Enumeration<InputStream>() {
          private int next;

          @Override
          public boolean hasMoreElements() {
            return next < pieces;
          }

          @Override
          public InputStream nextElement() {
            return new ByteArrayInputStream(rows.piece(upload.id(), next++));
          }
        });
  }
}
