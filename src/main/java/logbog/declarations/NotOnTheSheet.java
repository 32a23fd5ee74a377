package logbog.declarations;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** A goal or a level that the Sheet does not have. */
public class NotOnTheSheet extends Refusal {

  public NotOnTheSheet() {
    super(HttpStatus.UNPROCESSABLE_CONTENT, "declarations.not-on-the-sheet");
  }
}
