package logbog.mail;

/** Mail as mail servers send it back. */
final class Returned {

  private Returned() {}

  /** A report that quotes nothing of the letter. */
  static String report(String to, String action, String status) {
    return """
        From: MAILER-DAEMON@mx.example
        To: <%s>
        Subject: Undelivered Mail Returned to Sender
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="half"

        --half
        Content-Type: text/plain; charset=utf-8

        Status: 5.0.0 is what prose may say.

        --half
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example

        Final-Recipient: rfc822; somebody@else.example
        Action: %s
        Status: %s
        Diagnostic-Code: smtp; 550 No such
          user here

        --half--
        """
        .formatted(to, action, status)
        .replace("\n", "\r\n");
  }
}
