package logbog.mail;

import java.util.Arrays;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Tells trouble with the mail server from trouble with a letter. What fails before the recipient is
 * named would fail for every letter: no connection, no greeting, no login, our sender not taken.
 * What fails later may be that one letter's doing and holds no other back.
 */
final class Unreached {

  private Unreached() {}

  static boolean is(MailException failure) {
    return failure instanceof MailAuthenticationException
        || (failure instanceof MailSendException sending
            && (connecting(sending) || naming(sending)));
  }

  /** Then what failed the mail is what failed the connection; at a hanging up they differ. */
  private static boolean connecting(MailSendException sending) {
    return sending.getCause() != null
        && sending.getFailedMessages().containsValue(sending.getCause());
  }

  private static boolean naming(MailSendException sending) {
    return Arrays.stream(sending.getMessageExceptions())
        .anyMatch(
            it -> it instanceof SMTPSendFailedException at && at.getCommand().startsWith("MAIL"));
  }
}
