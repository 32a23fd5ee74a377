package logbog.credit;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** An exemption must be from something, and a group must be somebody. */
public final class NothingChosen extends Refusal {

  public NothingChosen() {
    super(HttpStatus.UNPROCESSABLE_CONTENT, "credit.nothing-chosen");
  }
}
