package logbog.drill;

import java.time.LocalDate;
import org.jsoup.nodes.Document;

/** Someone at the school, signed in once by a mailed code, who reads what has come. */
final class Teacher {

  static final String ADDRESS = "birgit@midtby.example";

  private final Browser browser;
  private final SmtpPostbox mail;

  Teacher(String url, Ledger ledger, SmtpPostbox mail) {
    this.browser = new Browser(url, ledger);
    this.mail = mail;
  }

  void signIn() throws InterruptedException {
    var door = Form.of(browser.page("/home/otplogin"), "/home/otplogin");
    browser.send(door.with("email", ADDRESS));
    var code = Form.of(browser.page("/home/otplogin/kode"), "/kode");
    browser.send(code.with("code", mail.code(ADDRESS)));
    read();
  }

  /** Calls a class, at once: everyone on the list gets a letter. */
  void summon(LocalDate periodEnd, String list) throws InterruptedException {
    var looked =
        browser.send(
            Form.of(browser.page("/home/indkaldelser/ny"), "/gennemsyn")
                .with("className", "MS24-2")
                .with("mainCourse", "3")
                .with("periodEnd", periodEnd.toString())
                .with("schoolStart", periodEnd.plusDays(3).toString())
                .with("contact1", ADDRESS)
                .with("when", "NOW")
                .with("list", list));
    browser.send(Form.of(looked.page(), "/home/indkaldelser"));
  }

  /** The list, and the first on it. */
  void read() throws InterruptedException {
    var list = shown("/home");
    shown(list.select("a[href^=/home/erklaeringer/]").attr("href"));
    Thread.sleep(20);
  }

  /** Whoever is signed out sees no apprentice. */
  private Document shown(String path) throws InterruptedException {
    var page = browser.page(path);
    if (!page.text().contains("Lærling")) {
      throw new AssertionError("Signed out at " + path);
    }
    return page;
  }
}
