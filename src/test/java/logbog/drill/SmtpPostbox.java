package logbog.drill;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** A mail server everybody's mail comes to. */
final class SmtpPostbox implements Postbox, AutoCloseable {

  private static final Pattern CODE = Pattern.compile("(?m)^(\\d{4})$");

  private final GreenMail server;
  private final String url;
  private final Set<String> read = ConcurrentHashMap.newKeySet();

  SmtpPostbox(int port, String url) {
    this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    this.url = url;
    // It says whom it gets mail for.
    ((Logger) LoggerFactory.getLogger("com.icegreen.greenmail")).setLevel(Level.WARN);
    server.start();
  }

  @Override
  public String link(String to, String path) throws InterruptedException {
    return await(to, Pattern.compile(Pattern.quote(url) + "(" + Pattern.quote(path) + "\\S+)"));
  }

  /** The code in the newest letter to an address. */
  String code(String to) throws InterruptedException {
    return await(to, CODE);
  }

  /** What was read out of letters: links and codes. */
  Set<String> read() {
    return read;
  }

  /** The Message-ID of every mail that came, as often as it came. */
  List<String> ids() throws MessagingException {
    var ids = new ArrayList<String>();
    for (var mail : server.getReceivedMessages()) {
      ids.add(mail.getMessageID());
    }
    return ids;
  }

  /** The Message-ID of every mail that came, as often as it came, by whom it is for. */
  Map<String, List<String>> idsByAddress() {
    var ids = new HashMap<String, List<String>>();
    try {
      for (var mail : server.getReceivedMessages()) {
        ids.computeIfAbsent(mail.getAllRecipients()[0].toString(), it -> new ArrayList<>())
            .add(mail.getMessageID());
      }
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
    return ids;
  }

  private String await(String to, Pattern what) throws InterruptedException {
    for (int look = 0; look < 300; look++) {
      var found = find(to, what);
      if (found.isPresent()) {
        read.add(found.get());
        return found.get();
      }
      Thread.sleep(200);
    }
    throw new AssertionError("No letter came to " + to);
  }

  private Optional<String> find(String to, Pattern what) {
    List<MimeMessage> newest = Arrays.asList(server.getReceivedMessages());
    Collections.reverse(newest);
    return newest.stream()
        .filter(mail -> isTo(to, mail))
        .map(mail -> what.matcher(text(mail).replace("\r", "")))
        .filter(it -> it.find())
        .map(it -> it.group(1))
        .findFirst();
  }

  private static boolean isTo(String to, MimeMessage mail) {
    try {
      return mail.getAllRecipients()[0].toString().equals(to);
    } catch (MessagingException unreadable) {
      return false;
    }
  }

  private static String text(Part part) {
    try {
      if (part.getContent() instanceof Multipart parts) {
        var all = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
          all.append(text(parts.getBodyPart(i)));
        }
        return all.toString();
      }
      return part.isMimeType("text/plain") ? part.getContent().toString() : "";
    } catch (MessagingException | IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
