package logbog.declarations.web;

import java.util.Objects;
import logbog.declarations.Aftermath;
import logbog.declarations.Filling;
import logbog.declarations.Invited;
import logbog.programmes.Contact;
import logbog.web.Page;
import logbog.web.Problems;

/** The receipt of a signed declaration, with the ways to object and to ask for a correction. */
public record ReceiptPage(
    String token,
    Invited invited,
    Aftermath aftermath,
    String reason,
    Problems problems,
    Contact questions)
    implements Page {

  public Filling filling() {
    return Objects.requireNonNull(invited.filling());
  }

  /** Whether a colleague sent it while this trainer had the sheet open too. */
  public boolean sentByAnother() {
    var name = invited.invitation().trainerName();
    return name != null && !name.equals(filling().signerName());
  }

  /** What was signed, as all its readers see it. */
  public SignedView signed() {
    return SignedView.of(
        invited.declaration(), filling(), Objects.requireNonNull(invited.hallmark()));
  }
}
