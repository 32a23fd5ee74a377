package logbog.receipts;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** Somebody has settled the dispute already: closed it, or reset all that was disputed. */
public final class DisputeSettled extends Refusal {

  DisputeSettled() {
    super(HttpStatus.CONFLICT, "receipts.settled");
  }
}
