package logbog.drill;

import java.util.LinkedHashSet;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * An apprentice and the trainer beside, working through declaration after declaration as their
 * pages let them, until told to stop.
 */
final class Person {

  private static final String PASSWORD = "søm-og-tapsamling-1894";
  private static final String WORK = "Skuffer og samlinger";

  private final String url;
  private final Ledger ledger;
  private final String name;
  private final Postbox mail;
  private final Browser own;

  /** Someone at a demo. */
  Person(String url, Ledger ledger, String name) {
    this(url, ledger, name, new DemoPostbox(url, ledger));
  }

  Person(String url, Ledger ledger, String name, Postbox mail) {
    this.url = url;
    this.ledger = ledger;
    this.name = name;
    this.mail = mail;
    this.own = new Browser(url, ledger);
  }

  String address() {
    return name + "@drill.example";
  }

  /** Opens the account, proves the address by the mailed link, signs in (V1). */
  void arrive() throws InterruptedException {
    ledger.unspoken.addAll(List.of(PASSWORD, WORK, address(), "Lærling " + name, "Mester " + name));
    own.send(
        Form.of(own.page("/konto/opret"), "/konto/opret")
            .with("name", "Lærling " + name)
            .with("email", address())
            .choose("programme", "Møbelsnedker og orgelbygger")
            .choose("speciality", "Møbelsnedker")
            .with("password", PASSWORD));
    var link = mail.link(address(), "/konto/bekraeft/");
    own.send(Form.of(own.page(link), link));
    signIn();
  }

  void signIn() throws InterruptedException {
    var login = Form.of(own.page("/login"), "/login");
    own.send(login.with("email", address()).with("password", PASSWORD));
  }

  /** One declaration from request to signature (V2, V3, V4, V6, V8). */
  void declaration(int number) throws InterruptedException {
    var trainer = "mester." + name + "." + number + "@drill.example";
    ledger.unspoken.add(trainer);
    var id = ask(trainer, number);
    var workshop = new Browser(url, ledger);
    var link = mail.link(trainer, "/e/");
    workshop.send(Form.of(workshop.page(link), "/navn").with("name", "Mester " + name));
    var goals = answer(workshop, link, id, number);
    var sheet = Form.of(workshop.page(link), "/svar");
    workshop.send(
        sheet
            .with("workAreas", WORK)
            .with("goalsReached", sheet.choices("goalsReached").getFirst())
            .with("needs", "none")
            .with("talk", "held")
            .with("talkHeld", "2026-11-02"));
    workshop.send(Form.of(workshop.page(link + "/opsummering"), "/afsendelse"));
    ledger.completed(id, goals);
  }

  /** All that this person finds among the own declarations, from the newest stretch on. */
  List<String> declarations() throws InterruptedException {
    var found = new LinkedHashSet<String>();
    for (var at = "/erklaeringer"; !at.isEmpty(); ) {
      var page = own.page(at);
      page.select("a[href^=/erklaeringer/]").eachAttr("href").stream()
          .map(href -> href.substring("/erklaeringer/".length()))
          .filter(id -> id.matches("[0-9a-f-]{36}"))
          .forEach(found::add);
      at = page.select("a[href^=/erklaeringer?efter=]").attr("href");
    }
    return List.copyOf(found);
  }

  Document read(String declaration) throws InterruptedException {
    return own.page("/erklaeringer/" + declaration);
  }

  private String ask(String trainer, int number) throws InterruptedException {
    var asked =
        own.send(
            Form.of(own.page("/erklaeringer/ny"), "/erklaeringer/ny")
                .with("training", "COMPANY")
                .with("kind", "PARTIAL")
                .choose("programme", "Møbelsnedker og orgelbygger")
                .choose("speciality", "Møbelsnedker")
                .with("begun", "2024-08")
                .with("periodEnd", periodEnd(number))
                .with("mainCourse", "2")
                .with("school", "Midtby Tekniske Skole")
                .with("className", "MS24-2")
                .with("trainer1", trainer)
                .with("contact1", "birgit@midtby.example")
                .with("cvr", "13748136"));
    var id = asked.location().substring(asked.location().lastIndexOf('/') + 1);
    ledger.requested(id);
    return id;
  }

  /**
   * Another for each: of a period that is asked about already, the form asks whether it is meant.
   */
  private static String periodEnd(int number) {
    var day = number / 12;
    return "%d-%02d-%02d".formatted(2026 - day / 28 % 2, 1 + number % 12, 1 + day % 28);
  }

  /**
   * Answers every goal, each saved by itself and never lower than last time; how many there are.
   */
  private int answer(Browser workshop, String link, String id, int number)
      throws InterruptedException {
    for (int goal = 0; ; goal++) {
      var sheet = Form.of(workshop.page(link), "/svar");
      var levels = sheet.choices("g" + goal);
      if (levels.isEmpty()) {
        return goal;
      }
      var level = levels.get(Math.min(levels.size() - 1, goal % 2 + number / 2));
      workshop.autosave(sheet.only("g" + goal).with("g" + goal, level));
      ledger.rated(id, goal, Integer.parseInt(level));
    }
  }
}
