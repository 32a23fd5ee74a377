package logbog.roles;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** The role somebody acts in is over; what it allowed is allowed no more. */
public class RoleEnded extends Refusal {

  public RoleEnded() {
    super(HttpStatus.FORBIDDEN, "roles.ended");
  }
}
