package logbog.declarations;

import java.time.LocalDate;
import logbog.mail.EmailAddress;
import logbog.web.Problems;

/**
 * What the paper says of its signature.
 *
 * @param trainer the signer's own address, where the receipt goes
 */
public record PaperSignature(String name, LocalDate signedOn, EmailAddress trainer) {

  /** Nobody signs so long before the end of the period: the year is another's. */
  private static final int YEARS = 1;

  /** Adds what cannot be: whoever copies is not who signed, and could not disown it. */
  void check(LocalDate periodEnd, LocalDate today, EmailAddress transcriber, Problems missing) {
    if (signedOn.isAfter(today)) {
      missing.add("signedOn", "declarations.paper.future");
    } else if (signedOn.isBefore(periodEnd.minusYears(YEARS))) {
      missing.add("signedOn", "declarations.paper.long-ago");
    }
    if (trainer.equals(transcriber)) {
      missing.add("trainer", "declarations.copy.trainer.self");
    }
  }
}
