package logbog.places;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** A school's last owner stays: nobody could invite the next. */
public class LastOwner extends Refusal {

  public LastOwner() {
    super(HttpStatus.CONFLICT, "places.last-owner");
  }
}
