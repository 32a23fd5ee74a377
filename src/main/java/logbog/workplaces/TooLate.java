package logbog.workplaces;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** The question is answered already, or can no longer be. */
public class TooLate extends Refusal {

  public TooLate() {
    super(HttpStatus.CONFLICT, "workplaces.too-late");
  }
}
