package logbog.signin;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** Nobody resets their own way in: who can, has it. */
class OwnSignIn extends Refusal {
  OwnSignIn() {
    super(HttpStatus.FORBIDDEN, "signin.reset.own");
  }
}
