package logbog.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a report means for the address it is about. */
enum Verdict {
  /** No mail will ever arrive there. */
  DEAD,
  /** The mailbox is full; counts when it has been for days. */
  FULL,
  /** A trouble that passes, also where the server has given up on this letter. */
  PASSING,
  /** The letter was not wanted for what or whom it came from: for the operator to look at. */
  POLICY;

  /**
   * What a server says of an address alone: no such mailbox, domain or route to it. The rest of the
   * fives is about the letter, its sender, or the server: the next may well arrive.
   */
  private static final Pattern NOBODY =
      Pattern.compile("5\\.(0\\.0|1\\.(?![78]$)\\d{1,3}|2\\.[01]|4\\.[14])");

  /** Empty where it arrived, or is still on its way. */
  static Optional<Verdict> of(Report report) {
    if (!report.action().equals("failed")) {
      return Optional.empty();
    }
    var status = report.status();
    if (status.matches("[45]\\.2\\.2")) {
      return Optional.of(FULL);
    }
    if (status.startsWith("5.7.")) {
      return Optional.of(POLICY);
    }
    return Optional.of(NOBODY.matcher(status).matches() ? DEAD : PASSING);
  }
}
