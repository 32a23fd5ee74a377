package logbog.committee;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/**
 * What was changed here is no longer as the page showed it: a colleague saved meanwhile. Nothing is
 * saved then, and the page keeps what was typed.
 */
public class Overtaken extends Refusal {

  private final transient Draft now;

  Overtaken(Draft now) {
    super(HttpStatus.CONFLICT, "committee.overtaken.page", now.changedBy());
    this.now = now;
  }

  /** The draft as the colleague left it. */
  public Draft now() {
    return now;
  }
}
