package logbog.documents;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** A print was ended because it took longer than any page of ours should. */
public class PrintTooLong extends Refusal {

  public PrintTooLong() {
    super(HttpStatus.SERVICE_UNAVAILABLE, "documents.too-long");
  }
}
