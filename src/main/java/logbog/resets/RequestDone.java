package logbog.resets;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** What a request asked for is done; more needs another request. */
public final class RequestDone extends Refusal {

  RequestDone() {
    super(HttpStatus.CONFLICT, "resets.request-done");
  }
}
