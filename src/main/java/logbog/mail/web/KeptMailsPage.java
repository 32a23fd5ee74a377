package logbog.mail.web;

import java.util.List;
import java.util.UUID;
import logbog.mail.KeptMail;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The mails a demo kept, newest first.
 *
 * @param older where the next page begins, or null at the end
 * @param back whether newer mails stand on an earlier page
 */
public record KeptMailsPage(List<Entry> mails, @Nullable UUID older, boolean back) implements Page {

  /** One mail, its text in lines, so that the line that is an address can be followed. */
  public record Entry(KeptMail mail, List<String> lines) {

    public boolean isLink(String line) {
      return line.startsWith("http://") || line.startsWith("https://");
    }
  }

  static KeptMailsPage of(List<KeptMail> found, int size, boolean back) {
    var shown = found.stream().limit(size).toList();
    return new KeptMailsPage(
        shown.stream().map(mail -> new Entry(mail, mail.text().lines().toList())).toList(),
        found.size() > size ? shown.getLast().id() : null,
        back);
  }
}
