package logbog.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import logbog.web.BaseUrl;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.springframework.context.annotation.Conditional;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands mail to the configured mail server. */
@Component
@Conditional(WhenSent.class)
class SmtpPostman implements Postman {

  private final JavaMailSenderImpl server;
  private final Sender sender;
  private final BaseUrl baseUrl;
  private final ReturnAddresses returns;
  private final Clock clock;

  SmtpPostman(
      JavaMailSenderImpl server,
      Sender sender,
      BaseUrl baseUrl,
      ReturnAddresses returns,
      Clock clock) {
    this.server = server;
    this.sender = sender;
    this.baseUrl = baseUrl;
    this.returns = returns;
    this.clock = clock;
  }

  @Override
  public void deliver(Mail mail) {
    try {
      server.send(message(mail));
    } catch (MailException failure) {
      if (failure instanceof MailSendException sending && sending.getFailedMessages().isEmpty()) {
        // It has the mail and said so; only the good-bye went wrong.
        return;
      }
      throw SmtpAnswer.refusal(failure)
          .<RuntimeException>map(RecipientRefused::new)
          .orElseGet(() -> Unreached.is(failure) ? ServerAway.tried(failure.toString()) : failure);
    } catch (MessagingException | UnsupportedEncodingException impossible) {
      throw new MailPreparationException(impossible);
    }
  }

  @Override
  public boolean reachable() {
    try {
      server.testConnection();
      return true;
    } catch (MessagingException away) {
      return false;
    }
  }

  private MimeMessage message(Mail mail) throws MessagingException, UnsupportedEncodingException {
    var message = new SMTPMessage(server.getSession());
    // What comes back names its letter by this, and need not quote it: it may hold a secret.
    returns.of(mail.id()).ifPresent(message::setEnvelopeFrom);
    message.setReturnOption(SMTPMessage.RETURN_HDRS);
    message.setHeader(
        "Message-ID", "<%s@%s>".formatted(mail.id().value(), baseUrl.value().getHost()));
    message.setSentDate(Date.from(clock.instant()));
    message.setFrom(new InternetAddress(sender.address().value(), sender.name(), "UTF-8"));
    message.setRecipient(
        MimeMessage.RecipientType.TO, new InternetAddress(mail.to().value(), true));
    message.setSubject(mail.subject(), "UTF-8");
    message.setHeader("Content-Language", mail.language().getLanguage());
    message.setHeader("Auto-Submitted", "auto-generated");
    var words =
        new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html"));
    var attachment = mail.attachment();
    message.setContent(attachment == null ? words : with(words, attachment));
    return message;
  }

  private static MimeMultipart with(MimeMultipart words, Attachment attachment)
      throws MessagingException {
    var letter = new MimeBodyPart();
    letter.setContent(words);
    var file = new MimeBodyPart();
    file.setDataHandler(
        new DataHandler(
            new ByteArrayDataSource(
                attachment.content().getBytes(StandardCharsets.UTF_8), attachment.type())));
    file.setFileName(attachment.name());
    file.setDisposition(Part.ATTACHMENT);
    return new MimeMultipart("mixed", letter, file);
  }

  private static MimeBodyPart part(String content, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(content, "UTF-8", subtype);
    return part;
  }
}
