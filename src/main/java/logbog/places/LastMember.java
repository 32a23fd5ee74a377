package logbog.places;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** A committee's last member cannot be ended by a member: nobody could invite the next. */
public class LastMember extends Refusal {

  public LastMember() {
    super(HttpStatus.CONFLICT, "places.last-member");
  }
}
