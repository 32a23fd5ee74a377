package logbog.committee;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** What a file would change was changed since its preview was shown. Nothing is taken. */
public class ArrivalOvertaken extends Refusal {

  ArrivalOvertaken() {
    super(HttpStatus.CONFLICT, "committee.arrival.overtaken");
  }
}
