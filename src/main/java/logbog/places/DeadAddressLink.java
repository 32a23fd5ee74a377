package logbog.places;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/**
 * A mailed link to a school's address that is unknown, replaced or too old, or whose address was
 * taken off the list; nobody is told which.
 */
public class DeadAddressLink extends Refusal {

  public DeadAddressLink() {
    super(HttpStatus.NOT_FOUND, "places.address-link.dead");
  }
}
