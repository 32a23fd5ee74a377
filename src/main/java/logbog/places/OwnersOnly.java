package logbog.places;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** Colleagues see who is named at their school; owners decide it. */
public class OwnersOnly extends Refusal {

  public OwnersOnly() {
    super(HttpStatus.FORBIDDEN, "places.owners-only");
  }
}
