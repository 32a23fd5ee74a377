package logbog.resets;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** A reset is of one approval at least. */
public final class NothingToReset extends Refusal {

  /** What is said of it. */
  public static final String KEY = "resets.nothing";

  NothingToReset() {
    super(HttpStatus.UNPROCESSABLE_CONTENT, KEY);
  }
}
