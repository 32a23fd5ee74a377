package logbog.declarations;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** A link nobody mailed, or one cut off on its way. */
public class NoSuchInvitation extends Refusal {

  public NoSuchInvitation() {
    super(HttpStatus.NOT_FOUND, "declarations.link.unknown");
  }
}
