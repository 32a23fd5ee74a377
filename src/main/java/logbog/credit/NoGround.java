package logbog.credit;

import logbog.approvals.Basis;
import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** A decision must rest on something: a letter or a note, a certificate or a case (M7, M8). */
public final class NoGround extends Refusal {

  /** What is missing, by the kind of decision. */
  public static String key(Basis basis) {
    return basis == Basis.CREDIT ? "credit.ground.missing.credit" : "credit.ground.missing.other";
  }

  NoGround(Basis basis) {
    super(HttpStatus.UNPROCESSABLE_CONTENT, key(basis));
  }
}
