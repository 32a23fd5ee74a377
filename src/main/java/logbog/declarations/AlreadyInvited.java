package logbog.declarations;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** The address already takes part in this declaration. */
public class AlreadyInvited extends Refusal {

  public AlreadyInvited() {
    super(HttpStatus.UNPROCESSABLE_CONTENT, "declarations.address.twice");
  }
}
