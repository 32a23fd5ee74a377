package logbog.signin;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** A mailed link that is unknown, used, replaced or too old; nobody is told which. */
public class DeadLink extends Refusal {
  public DeadLink() {
    super(HttpStatus.NOT_FOUND, "signin.dead-link.text");
  }
}
