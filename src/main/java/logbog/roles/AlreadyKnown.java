package logbog.roles;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** The logbook knows the person by their address, mobile or number: they get a role, no twin. */
public class AlreadyKnown extends Refusal {

  AlreadyKnown() {
    super(HttpStatus.CONFLICT, "roles.newcomer.known");
  }
}
