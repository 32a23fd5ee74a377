package logbog.declarations;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** The declaration is signed, called back or replaced, so this can no longer be done to it. */
public class DeclarationClosed extends Refusal {

  public DeclarationClosed() {
    super(HttpStatus.CONFLICT, "declarations.closed");
  }
}
