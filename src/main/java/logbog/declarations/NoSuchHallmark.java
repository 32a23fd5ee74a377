package logbog.declarations;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** No declaration bears this code. */
public class NoSuchHallmark extends Refusal {

  public NoSuchHallmark() {
    super(HttpStatus.NOT_FOUND, "declarations.check.unknown");
  }
}
