package logbog.posts;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** Something in a record one may read, which another role does; says which. */
public class NotYours extends Refusal {

  private NotYours(String key) {
    super(HttpStatus.FORBIDDEN, key);
  }

  static NotYours toLead() {
    return new NotYours("posts.not-yours.lead");
  }

  static NotYours toGuide() {
    return new NotYours("posts.not-yours.guide");
  }

  static NotYours toWrite() {
    return new NotYours("posts.not-yours.write");
  }

  static NotYours toKeepLeave() {
    return new NotYours("posts.not-yours.leave");
  }
}
