package logbog.documents;

import logbog.web.Problem;
import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** A file that is not taken, and why; a form says it beside its field. */
public class FileRefused extends Refusal {

  private FileRefused(HttpStatus status, String key, Object... arguments) {
    super(status, key, arguments);
  }

  static FileRefused because(String reason, Object... arguments) {
    return new FileRefused(
        HttpStatus.UNPROCESSABLE_CONTENT, "documents.upload." + reason, arguments);
  }

  /** The same reason, said of a file as of a picture. */
  static FileRefused as(Problem problem) {
    return new FileRefused(
        HttpStatus.UNPROCESSABLE_CONTENT, problem.key(), problem.arguments().toArray());
  }

  /** Nothing is wrong with the file; it cannot be looked at now. */
  static FileRefused scannerAway() {
    return new FileRefused(HttpStatus.SERVICE_UNAVAILABLE, "documents.upload.scanner-away");
  }
}
