package logbog.declarations;

import logbog.web.Problems;
import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** A declaration cannot be sent yet; the problems say what is missing, by field. */
public class Incomplete extends Refusal {

  private final transient Problems missing;

  public Incomplete(Problems missing) {
    super(HttpStatus.UNPROCESSABLE_CONTENT, "declarations.incomplete");
    this.missing = missing;
  }

  public Problems missing() {
    return missing;
  }
}
