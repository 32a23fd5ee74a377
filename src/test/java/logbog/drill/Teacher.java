package logbog.drill;

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
