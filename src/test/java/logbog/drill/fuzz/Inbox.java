package logbog.drill.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Somebody's mail, as the demo shows it. */
final class Inbox {

  private static final Pattern CODE = Pattern.compile("(?m)^(\\d{4})$");

  private Inbox() {}

  /** The mailed links with this beginning, newest first; waits until there are so many. */
  static List<String> links(String url, String to, String path, int many)
      throws IOException, InterruptedException {
    for (var look = 0; look < 600; look++) {
      var found = new ArrayList<String>();
      for (var mail : mails(url, to)) {
        mail.select("p.lb-mail-text a[href^=" + url + path + "]").stream()
            .map(link -> link.attr("href").substring(url.length()))
            .forEach(found::add);
      }
      if (found.size() >= many) {
        return found;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("No letter came to " + to);
  }

  static String code(String url, String to) throws IOException, InterruptedException {
    for (var look = 0; look < 600; look++) {
      for (var mail : mails(url, to)) {
        var code = CODE.matcher(mail.select("p.lb-mail-text").getFirst().wholeText());
        if (code.find()) {
          return code.group(1);
        }
      }
      Thread.sleep(100);
    }
    throw new AssertionError("No code came to " + to);
  }

  private static List<Element> mails(String url, String to)
      throws IOException, InterruptedException {
    var found = new ArrayList<Element>();
    try (var reader = new Visit(url, new byte[] {127, 0, 0, 1})) {
      for (var page = "/dev/mail"; !page.isEmpty(); ) {
        var shown = reader.page(page);
        shown.select("article.lb-mail").stream()
            .filter(mail -> mail.select("dd").eachText().contains(to))
            .forEach(found::add);
        page =
            found.isEmpty()
                ? shown.select("a.button-secondary[href^=/dev/mail?before=]").attr("href")
                : "";
      }
    }
    return found;
  }
}
