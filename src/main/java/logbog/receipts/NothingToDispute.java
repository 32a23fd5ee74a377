package logbog.receipts;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** What is disputed is an approval at least, of effect, in one's own name, and not disputed yet. */
public final class NothingToDispute extends Refusal {

  /** What is said of it. */
  public static final String KEY = "receipts.nothing";

  NothingToDispute() {
    super(HttpStatus.UNPROCESSABLE_CONTENT, KEY);
  }
}
