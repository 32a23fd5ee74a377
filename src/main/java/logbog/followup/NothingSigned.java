package logbog.followup;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** None of the declarations on the list is signed yet, so there is nothing to print. */
public class NothingSigned extends Refusal {

  public NothingSigned() {
    super(HttpStatus.NOT_FOUND, "followup.zip.nothing");
  }
}
