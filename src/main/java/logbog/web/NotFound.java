package logbog.web;

import org.springframework.http.HttpStatus;

/** What the viewer may not see does not exist. */
public class NotFound extends Refusal {

  public NotFound() {
    super(HttpStatus.NOT_FOUND, "web.error.404.text");
  }
}
