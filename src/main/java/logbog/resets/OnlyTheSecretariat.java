package logbog.resets;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** Approvals are reset by the training secretariat alone (M4); says so to everyone else. */
public final class OnlyTheSecretariat extends Refusal {

  OnlyTheSecretariat() {
    super(HttpStatus.FORBIDDEN, "resets.only-the-secretariat");
  }
}
