package logbog.resets;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** Nothing is reset without a written request (M4). */
public final class NoWrittenRequest extends Refusal {

  /** What is said of it. */
  public static final String KEY = "resets.no-request";

  NoWrittenRequest() {
    super(HttpStatus.UNPROCESSABLE_CONTENT, KEY);
  }
}
