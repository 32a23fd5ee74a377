package logbog.signin;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** Two users cannot sign in with one address: the later needs one of their own. */
class AddressTaken extends Refusal {
  AddressTaken() {
    super(HttpStatus.CONFLICT, "signin.access.address-taken");
  }
}
