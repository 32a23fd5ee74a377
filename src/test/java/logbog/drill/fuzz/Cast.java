package logbog.drill.fuzz;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * Real people with real sessions, links and declarations for one act of the drill, gained as anyone
 * gains them. Each thing has a name, which stands in the requests in its place.
 */
final class Cast {

  private static final String PASSWORD = "søm-og-tapsamling-1894";

  private final String url;
  private final int act;
  private final Map<String, String> things = new HashMap<>();

  private Cast(String url, int act) {
    this.url = url;
    this.act = act;
  }

  static Map<String, String> gather(String url, int act) throws IOException, InterruptedException {
    var cast = new Cast(url, act);
    cast.things.put("act", Integer.toString(act));
    cast.apprentice();
    cast.trainer();
    cast.office("birgit", "birgit." + act + "@midtby.example");
    cast.office("karen", "karen." + act + "@nordlys.example");
    cast.unproven();
    return cast.things;
  }

  private void apprentice() throws IOException, InterruptedException {
    try (var mads = visit(1)) {
      var email = "mads." + act + "@drill.example";
      open(mads, email);
      var proof = mailed(email, "/konto/bekraeft/");
      mads.send(mads.page(proof), proof, Map.of());
      signIn(mads, email);
      things.put("mads", mads.cookie("logbog"));
      things.put("email", email);
      ask(mads, 1);
      things.put("id.signed", ask(mads, 2));
      things.put("id.open", ask(mads, 3));
      var asking = mads.page("/erklaeringer/ny");
      mads.sendTo("/erklaeringer/kladder", asking, "/ny", Map.of("className", "MS24-2"));
      var list = mads.page("/erklaeringer");
      things.put(
          "draft", list.select("a[href*=kladde=]").attr("href").replaceFirst(".*kladde=", ""));
      var own = mads.page("/erklaeringer/" + things.get("id.open"));
      var link = own.select("form[action$=/link]").attr("action");
      things.put("inv.open", link.replaceFirst(".*/invitationer/", "").replace("/link", ""));
      things.put("token.dead", token(1, 3));
      mads.send(own, link, Map.of());
      things.put("token.open", token(2, 3));
      things.put("token.signed", token(1, 2));
      things.put("token.named", token(1, 1));
      mads.send(mads.page("/adgangskode/glemt"), "/glemt", Map.of("email", email));
      things.put("link.password", mailed(email, "/adgangskode/ny/").replaceFirst(".*/", ""));
    }
    try (var again = visit(2)) {
      signIn(again, things.get("email"));
      things.put("spare", again.cookie("logbog"));
    }
  }

  private void signIn(Visit visit, String email) throws IOException, InterruptedException {
    visit.send(visit.page("/login"), "/login", Map.of("email", email, "password", PASSWORD));
  }

  private void open(Visit visit, String email) throws IOException, InterruptedException {
    var page = visit.page("/konto/opret");
    things.put("programme", option(page, "programme", "Møbelsnedker og orgelbygger"));
    things.put("speciality", option(page, "speciality", "Møbelsnedker"));
    visit.send(
        page,
        "/opret",
        Map.of(
            "name",
            "Mads Holm",
            "email",
            email,
            "programme",
            things.get("programme"),
            "speciality",
            things.get("speciality"),
            "password",
            PASSWORD));
  }

  private String ask(Visit mads, int course) throws IOException, InterruptedException {
    var typed = new HashMap<>(Fields.REQUEST);
    typed.replaceAll((name, value) -> fill(value));
    typed.put("mainCourse", Integer.toString(course));
    typed.put("periodEnd", "2026-1%d-20".formatted(course % 3));
    typed.put("trainer1", "karen." + act + (course == 3 ? "" : "." + course) + "@nordlys.example");
    var to = mads.send(mads.page("/erklaeringer/ny"), "/ny", typed);
    return to.substring(to.lastIndexOf('/') + 1);
  }

  /** A name, or the thing it names. */
  private String fill(String value) {
    return value
        .replace("{programme}", things.getOrDefault("programme", ""))
        .replace("{speciality}", things.getOrDefault("speciality", ""))
        .replace("{act}", Integer.toString(act));
  }

  private void trainer() throws IOException, InterruptedException {
    try (var karen = visit(3)) {
      name(karen, "token.named");
      var link = name(karen, "token.signed");
      var sheet = karen.page(link);
      things.put("was", sheet.select("input[name=was]").attr("value"));
      var typed = new HashMap<>(Fields.SHEET);
      sheet
          .select("input[type=radio][name~=g\\d+]")
          .eachAttr("name")
          .forEach(goal -> typed.put(goal, "1"));
      typed.remove("was");
      karen.send(sheet, "/svar", typed);
      karen.send(karen.page(link + "/opsummering"), "/afsendelse", Map.of());
      var check = karen.page(link).select("a[href^=/kontrol/]").attr("href");
      things.put("code", check.replaceFirst(".*/", ""));
    }
  }

  private String name(Visit karen, String token) throws IOException, InterruptedException {
    var link = "/e/" + things.get(token);
    karen.send(karen.page(link), "/navn", Map.of("name", "Karen Lund"));
    return link;
  }

  private void office(String name, String email) throws IOException, InterruptedException {
    try (var office = visit(name.length() + 10)) {
      office.send(office.page("/home/otplogin"), "/otplogin", Map.of("email", email));
      things.put("flow." + name, office.cookie("logbog-code"));
      var code = Inbox.code(url, email);
      office.send(office.page("/home/otplogin/kode"), "/kode", Map.of("code", code));
      things.put(name, office.cookie("logbog"));
    }
    try (var begun = visit(name.length() + 20)) {
      begun.send(
          begun.page("/home/otplogin"),
          "/otplogin",
          Map.of("email", "anna." + act + "@drill.example"));
      things.put("flow", begun.cookie("logbog-code"));
    }
  }

  private void unproven() throws IOException, InterruptedException {
    try (var sofie = visit(5)) {
      var email = "sofie." + act + "@drill.example";
      open(sofie, email);
      things.put("link.proof", mailed(email, "/konto/bekraeft/").replaceFirst(".*/", ""));
    }
  }

  private String token(int generation, int course) throws IOException, InterruptedException {
    var karen = "karen." + act + (course == 3 ? "" : "." + course) + "@nordlys.example";
    return Inbox.links(url, karen, "/e/", generation).getFirst().replaceFirst(".*/", "");
  }

  private String mailed(String to, String path) throws IOException, InterruptedException {
    return Inbox.links(url, to, path, 1).getFirst();
  }

  private static String option(Document page, String field, String says) {
    return page.select("select[name=" + field + "] option").stream()
        .filter(it -> it.text().equals(says))
        .findFirst()
        .orElseThrow()
        .val();
  }

  private Visit visit(int who) throws IOException {
    return new Visit(url, new byte[] {127, (byte) 200, (byte) (act % 250 + 1), (byte) who});
  }
}
