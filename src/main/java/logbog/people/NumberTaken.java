package logbog.people;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** Two people cannot have one number; whose it is, is not said. */
public class NumberTaken extends Refusal {

  public NumberTaken() {
    super(HttpStatus.CONFLICT, "people.cpr.taken");
  }
}
