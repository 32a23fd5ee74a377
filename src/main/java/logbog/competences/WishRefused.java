package logbog.competences;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** A wish for a supervisor that cannot be made or answered so; says why. */
public class WishRefused extends Refusal {

  WishRefused(String why, Object... arguments) {
    super(HttpStatus.CONFLICT, "competences.wish.refused." + why, arguments);
  }
}
