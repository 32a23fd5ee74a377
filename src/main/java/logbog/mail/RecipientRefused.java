package logbog.mail;

/** The mail server will never deliver to this address; there is no point in trying again. */
final class RecipientRefused extends RuntimeException {

  private final String reason;

  RecipientRefused(String reason) {
    super("The mail server refused the recipient", null, false, false);
    this.reason = reason;
  }

  /** The server's own words. */
  String reason() {
    return reason;
  }
}
