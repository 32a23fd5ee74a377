package logbog.resets;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The words of a mail, part by part: the first text, or what an HTML part says without its markup.
 * Parts beyond a number and a depth are not looked at.
 */
final class MailWords {

  /** What is shown of a mail, in characters. */
  static final int LONGEST = 20_000;

  private static final int MOST_PARTS = 50;
  private static final int DEEPEST = 6;
  private static final int MOST_BYTES = 1_000_000;

  /**
   * @param attachments the names of what came along, none of which is kept
   */
  record Content(String words, List<String> attachments) {}

  private final List<String> attachments = new ArrayList<>();
  private @Nullable String text;
  private @Nullable String html;
  private int parts;

  private MailWords() {}

  static Content of(Part mail) throws MessagingException, IOException {
    var walk = new MailWords();
    walk.look(mail, 0);
    var said = walk.text != null && !walk.text.isBlank() ? walk.text : walk.spoken();
    return new Content(ForeignText.lines(said, LONGEST), List.copyOf(walk.attachments));
  }

  private void look(Part part, int depth) throws MessagingException, IOException {
    if (++parts > MOST_PARTS || depth > DEEPEST) {
      return;
    }
    if (part.isMimeType("multipart/*")) {
      var inside = new MimeMultipart(part.getDataHandler().getDataSource());
      lookIn(inside, depth);
    } else if (attached(part) || !part.isMimeType("text/*")) {
      attachments.add(ForeignText.line(ForeignText.decoded(name(part)), 120));
    } else if (part.isMimeType("text/html")) {
      html = html == null ? characters(part) : html;
    } else {
      text = text == null ? characters(part) : text;
    }
  }

  private void lookIn(Multipart inside, int depth) throws MessagingException, IOException {
    for (int n = 0; n < inside.getCount() && parts < MOST_PARTS; n++) {
      look(inside.getBodyPart(n), depth + 1);
    }
  }

  private static boolean attached(Part part) throws MessagingException {
    return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
  }

  private static String name(Part part) throws MessagingException {
    var name = part.getFileName();
    return name == null ? part.getContentType().split(";", 2)[0] : name;
  }

  private String spoken() {
    return html == null ? "" : Jsoup.parse(html).wholeText();
  }

  /** Read as bytes: nothing of the mail chooses a class of ours to read it by. */
  private static String characters(Part part) throws MessagingException, IOException {
    try (var in = part.getInputStream()) {
      return new String(in.readNBytes(MOST_BYTES), charset(part.getContentType()));
    }
  }

  private static Charset charset(String contentType) {
    try {
      var named = new ContentType(contentType).getParameter("charset");
      return named == null
          ? StandardCharsets.UTF_8
          : Charset.forName(MimeUtility.javaCharset(named));
    } catch (MessagingException | IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }
}
