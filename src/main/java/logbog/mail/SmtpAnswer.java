package logbog.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Reads what a mail server answered: a lasting refusal of this recipient, or a trouble that passes.
 * A server that wants a login or will not relay says nothing about the recipient: that is for the
 * operator to mend, and the letter waits.
 */
final class SmtpAnswer {

  private static final Set<Integer> OUR_SETUP = Set.of(503, 530, 534, 535, 538);

  private SmtpAnswer() {}

  /** The server's words if it refused the recipient or the finished mail for good. */
  static Optional<String> refusal(MailException failure) {
    var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
    var waiting = new ArrayDeque<Throwable>();
    waiting.add(failure);
    while (!waiting.isEmpty()) {
      var next = waiting.remove();
      if (!seen.add(next)) {
        continue;
      }
      var refusal = refusal(next);
      if (refusal.isPresent()) {
        return refusal;
      }
      if (next instanceof MailSendException several) {
        Collections.addAll(waiting, several.getMessageExceptions());
      }
      if (next instanceof MessagingException chained && chained.getNextException() != null) {
        waiting.add(chained.getNextException());
      }
      if (next.getCause() != null) {
        waiting.add(next.getCause());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> refusal(Throwable answer) {
    return switch (answer) {
      case SMTPAddressFailedException recipient ->
          lasting(recipient.getReturnCode(), recipient.getMessage());
      // After the recipient was taken: "." ends the mail itself.
      case SMTPSendFailedException mail when mail.getCommand().equals(".") ->
          lasting(mail.getReturnCode(), mail.getMessage());
      case AddressException malformed -> Optional.of(String.valueOf(malformed.getMessage()));
      default -> Optional.empty();
    };
  }

  private static Optional<String> lasting(int code, @Nullable String words) {
    var said = words == null ? String.valueOf(code) : words;
    return code < 500 || OUR_SETUP.contains(code) || said.toLowerCase(Locale.ROOT).contains("relay")
        ? Optional.empty()
        : Optional.of(said);
  }
}
