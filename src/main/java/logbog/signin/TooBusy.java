package logbog.signin;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** More people sign in at this moment than we can check; try again shortly. */
class TooBusy extends Refusal {
  TooBusy() {
    super(HttpStatus.SERVICE_UNAVAILABLE, "web.error.503.text");
  }
}
