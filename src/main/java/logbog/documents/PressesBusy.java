package logbog.documents;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** More is asked to be printed than can be printed now; nothing is wrong with the page itself. */
public class PressesBusy extends Refusal {

  public PressesBusy() {
    super(HttpStatus.SERVICE_UNAVAILABLE, "documents.busy");
  }
}
