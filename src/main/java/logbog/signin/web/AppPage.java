package logbog.signin.web;

import logbog.documents.QrSquares;
import logbog.signin.Enrolment.Offer;
import logbog.web.Page;
import logbog.web.Problems;

/**
 * Where a person's app learns the secret it shares with us, and shows that it has.
 *
 * @param passkey what the browser is asked, so that it makes a passkey instead
 * @param square the offer, for a telephone's camera
 */
public record AppPage(Offer offer, String passkey, QrSquares square, Problems problems)
    implements Page {

  static AppPage of(Offer offer, String passkey, Problems problems) {
    return new AppPage(offer, passkey, QrSquares.of(offer.uri()), problems);
  }

  /** The secret in groups of four, as it is typed without mistakes. */
  public String grouped() {
    return offer.letters().replaceAll("(.{4})(?=.)", "$1 ");
  }
}
