package logbog.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import logbog.web.Contacts;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What every letter ends with: why it came, and whom to ask about what. */
@Component
class Footer {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d ]{2,}\\d");

  private final MessageSource messages;
  private final Contacts support;

  Footer(MessageSource messages, Contacts support) {
    this.messages = messages;
    this.support = support;
  }

  /** Beside a code no line holds a number that could be taken for it: no phone is given there. */
  List<String> of(Prose prose, Locale language) {
    var lines = new ArrayList<String>();
    lines.add(prose.why());
    prose.contacts().stream()
        .filter(line -> prose.code() == null || !NUMBER.matcher(line).find())
        .forEach(lines::add);
    var phone = support.phone().isBlank() || prose.code() != null ? "" : ", " + support.phone();
    lines.add(
        "%s: %s, %s%s"
            .formatted(
                messages.getMessage("mail.footer.technical", null, language),
                support.name(),
                support.email(),
                phone));
    return lines;
  }
}
