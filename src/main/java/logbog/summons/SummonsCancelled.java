package logbog.summons;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** The summons was called off; a new one can be written. */
public class SummonsCancelled extends Refusal {

  public SummonsCancelled() {
    super(HttpStatus.CONFLICT, "summons.refusal.cancelled");
  }
}
