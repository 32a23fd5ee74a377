package logbog.resets;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Reads a mail that was saved as a file (.eml): who wrote to whom, when, and the words. Its HTML is
 * never shown, its attachments are named and not opened, and however it is built it costs a bounded
 * amount of work.
 */
public final class MailFile {

  /** The largest file, in bytes: a mail with its attachments, as mail servers take it. */
  public static final int LARGEST = 10_000_000;

  private static final List<String> SHOWN =
      List.of("From", "To", "Cc", "Date", "Subject", "Message-ID");

  private MailFile() {}

  /**
   * @throws MailRefused for what is too large, or no mail
   */
  public static RequestMail read(byte[] file) {
    if (file.length > LARGEST) {
      throw MailRefused.because("large", LARGEST / 1_000_000);
    }
    if (!MailShape.of(file).isOrdinary()) {
      throw MailRefused.because("none");
    }
    try {
      var mail = new MimeMessage(plain(), new ByteArrayInputStream(file));
      var headers = headers(mail);
      if (mail.getHeader("From", null) == null || mail.getHeader("Date", null) == null) {
        throw MailRefused.because("none");
      }
      var content = MailWords.of(mail);
      if (content.words().isEmpty()) {
        throw MailRefused.because("wordless");
      }
      return new RequestMail(
          ForeignText.line(shown(mail.getHeader("From", null)), 200),
          day(mail),
          headers,
          content.words(),
          content.attachments(),
          Sha256.of(file));
    } catch (MessagingException | IOException | RuntimeException broken) {
      throw broken instanceof MailRefused said ? said : MailRefused.because("none");
    }
  }

  private static @Nullable LocalDate day(MimeMessage mail) throws MessagingException {
    var sent = mail.getSentDate();
    return sent == null ? null : LocalDate.ofInstant(sent.toInstant(), Shell.DENMARK);
  }

  private static List<String> headers(MimeMessage mail) throws MessagingException {
    var lines = new ArrayList<String>();
    for (var name : SHOWN) {
      var value = shown(mail.getHeader(name, ", "));
      if (!value.isEmpty()) {
        lines.add(name + ": " + value);
      }
    }
    return lines;
  }

  private static String shown(@Nullable String raw) {
    return raw == null ? "" : ForeignText.line(ForeignText.decoded(raw), 500);
  }

  /** Nothing of the machine's own settings; nothing is ever fetched or sent by it. */
  private static Session plain() {
    var settings = new Properties();
    settings.setProperty("mail.mime.address.strict", "false");
    settings.setProperty("mail.mime.base64.ignoreerrors", "true");
    settings.setProperty("mail.mime.parameters.strict", "false");
    return Session.getInstance(settings);
  }
}
