package logbog.drill;

/** The mail a demo shows in the browser. */
record DemoPostbox(String url, Ledger ledger) implements Postbox {

  /** A letter that never comes was lost. */
  @Override
  public String link(String to, String path) throws InterruptedException {
    var mails = new Browser(url, ledger);
    for (int look = 0; look < 300; look++) {
      for (var page = "/dev/mail"; page != null; ) {
        var shown = mails.page(page);
        for (var mail : shown.select("article.lb-mail")) {
          var link = mail.select("p.lb-mail-text a[href^=" + url + path + "]").attr("href");
          if (mail.select("dd").eachText().contains(to) && !link.isEmpty()) {
            ledger.unspoken.add(link.substring(link.lastIndexOf('/') + 1));
            return link.substring(url.length());
          }
        }
        var older = shown.select("a.button-secondary[href^=/dev/mail?before=]").attr("href");
        page = older.isEmpty() ? null : older;
      }
      Thread.sleep(500);
    }
    throw new AssertionError("No letter came to " + to);
  }
}
