package logbog.web;

import org.springframework.http.HttpStatus;

/** The throttle refused: wait a while. */
public class TooManyAttempts extends Refusal {

  public TooManyAttempts() {
    super(HttpStatus.TOO_MANY_REQUESTS, "web.error.429.text");
  }
}
