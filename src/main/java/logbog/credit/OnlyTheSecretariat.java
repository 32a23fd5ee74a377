package logbog.credit;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** Credit and exemptions are the training secretariat's alone (M7); says so to everyone else. */
public final class OnlyTheSecretariat extends Refusal {

  OnlyTheSecretariat() {
    super(HttpStatus.FORBIDDEN, "credit.only-the-secretariat");
  }
}
