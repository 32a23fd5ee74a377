package logbog.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a mail server reports of one delivery (RFC 3464): read from the machine's part of the report
 * alone, never from its prose.
 *
 * @param action {@code failed}, {@code delayed}, {@code delivered} and the like
 * @param status three numbers, for example {@code 5.1.1}
 * @param said the server's own words, for whoever has to right it
 */
record Report(String action, String status, String said) {

  private static final int LONGEST = 64 * 1024;

  /** Servers write all kinds of things behind the three numbers; those are nothing to us. */
  private static final Pattern STATUS = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}(?!\\d)");

  /** Empty for mail that is no report, such as an answer from someone who is away. */
  static Optional<Report> of(Part mail) throws MessagingException, IOException {
    if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
      return Optional.empty();
    }
    for (int n = 0; n < Math.min(parts.getCount(), 10); n++) {
      var part = parts.getBodyPart(n);
      if (part.isMimeType("message/delivery-status")
          || part.isMimeType("message/global-delivery-status")) {
        return read(part);
      }
    }
    return Optional.empty();
  }

  /** A letter has one recipient; the first group of fields that says an action is theirs. */
  private static Optional<Report> read(BodyPart part) throws MessagingException, IOException {
    String text;
    try (var in = part.getInputStream()) {
      text = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
    }
    for (var group : text.replace("\r\n", "\n").split("\n\\s*\n")) {
      var fields =
          new InternetHeaders(
              new ByteArrayInputStream((group.strip() + "\n\n").getBytes(StandardCharsets.UTF_8)));
      var action = field(fields, "Action");
      var status = field(fields, "Status");
      var numbers = STATUS.matcher(status);
      if (!action.isEmpty() && numbers.lookingAt()) {
        return Optional.of(
            new Report(
                action.toLowerCase(Locale.ROOT),
                numbers.group(),
                words(field(fields, "Diagnostic-Code"), status)));
      }
    }
    return Optional.empty();
  }

  private static String field(InternetHeaders fields, String name) {
    return Objects.requireNonNullElse(fields.getHeader(name, null), "").strip();
  }

  /** {@code smtp; 550 No such user}: what stands after the kind. */
  private static String words(String diagnostic, String status) {
    var said = diagnostic.substring(diagnostic.indexOf(';') + 1).strip();
    return OneLine.of(said.isEmpty() ? status : said);
  }
}
