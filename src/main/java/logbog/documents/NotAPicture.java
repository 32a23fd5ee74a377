package logbog.documents;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** A file that cannot be taken as a picture, and why. */
public class NotAPicture extends Refusal {

  private NotAPicture(String key, Object... arguments) {
    super(HttpStatus.UNPROCESSABLE_CONTENT, key, arguments);
  }

  static NotAPicture tooLarge(long megabytes) {
    return new NotAPicture("documents.picture.large", megabytes);
  }

  static NotAPicture otherKind() {
    return new NotAPicture("documents.picture.kind");
  }

  static NotAPicture notNow() {
    return new NotAPicture("documents.picture.busy");
  }

  static NotAPicture broken() {
    return new NotAPicture("documents.picture.broken");
  }

  static NotAPicture tooManyPixels(long megapixels, long most) {
    return new NotAPicture("documents.picture.pixels", megapixels, most);
  }
}
