package logbog.drill.fuzz;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import logbog.drill.fuzz.Routes.Route;
import org.jsoup.nodes.Document;

/** Those of the doctors' training, signed in with both steps, and where they have been. */
final class Clinicians {

  static final String FRONT = "/logbog";

  /** Whoever may lose a session without being missed. */
  static final String SPARE = "part leader";

  /** How many acts go by before they look around again. */
  private static final int ACTS = 10;

  private static final Map<String, String> CALLERS =
      new TreeMap<>(
          Map.of(
              "doctor",
              "Amina Yusuf",
              "new doctor",
              "Freja Holm",
              "supervisor",
              "Lise Thorup",
              "lead",
              "Karen Vinther",
              "tutor",
              "Grete Lund",
              "provider",
              "Bo Riis",
              "head leader",
              "Tove Ager",
              SPARE,
              "Nils Dam",
              "secretariat",
              "Inger Kjær",
              "project",
              "Dorte Munk"));
  private static final String PASSWORD = "fyrretræ-og-høvl-26";
  private static final Pattern CODE = Pattern.compile("\\b(\\d{3}) ?(\\d{3})\\b");

  private static final long HALF_MINUTE = 30_000;

  static final List<String> NAMES = List.copyOf(CALLERS.keySet());

  private final String url;
  private final List<Route> routes;
  private final List<String> names;
  private final int pages;
  private final Map<String, Visit> visits = new LinkedHashMap<>();
  private Trail trail = new Trail();

  /**
   * @param names who comes
   * @param pages how many pages of a route each reads
   */
  Clinicians(String url, List<Route> routes, List<String> names, int pages) {
    this.url = url;
    this.routes = routes;
    this.names = names;
    this.pages = pages;
  }

  /** Their sessions, by who they are, and one who has come half way. */
  Map<String, String> gather(int act) throws IOException, InterruptedException {
    var things = new LinkedHashMap<String, String>();
    var fresh = visits.isEmpty() || act % ACTS == 0 ? new Trail() : trail;
    for (var name : names) {
      var visit = in(name);
      things.put(name, visit.cookie("logbog"));
      if (fresh != trail) {
        new Walk(name, visit, routes, Set.copyOf(CALLERS.values()), pages, fresh).from(FRONT);
      }
    }
    trail = fresh;
    try (var begun = visit(99)) {
      // Of one who comes no further, and in time not even so far.
      begun.offer(begun.page("/laege"), "/laege", who("henrik"));
      things.put("passage", begun.cookie("logbog-passage"));
    }
    return things;
  }

  Trail trail() {
    return trail;
  }

  /** Ends one's session, or may. */
  static boolean leaves(Route route) {
    return route.writes() && route.path().startsWith("/logbog/profil/sessioner");
  }

  /** Signed in still, or again. */
  private Visit in(String name) throws IOException, InterruptedException {
    var known = visits.get(name);
    if (known != null && signedIn(known.page(FRONT))) {
      return known;
    }
    if (known != null) {
      known.close();
    }
    var first = CALLERS.getOrDefault(name, "").split(" ")[0].toLowerCase(Locale.ROOT);
    var visit = visit(NAMES.indexOf(name) + 1);
    visits.put(name, visit);
    visit.offer(visit.page("/laege"), "/laege", who(first));
    if (known != null && !CODE.matcher(visit.page("/laege/kode").text()).find()) {
      // Signed out too often for the brake on passwords.
      System.out.printf("%s goes on as somebody who was in once%n", name);
      return visit;
    }
    for (var tries = 0; tries < 3; tries++) {
      if (code(visit.page("/laege/kode"), visit)) {
        return visit;
      }
      // A code is good once, and the app has another with the next half minute. The password is
      // not sent again: its tries are few.
      Thread.sleep(HALF_MINUTE - System.currentTimeMillis() % HALF_MINUTE + 500);
    }
    throw new AssertionError(name + " does not get in");
  }

  private static Map<String, String> who(String name) {
    return Map.of("email", name + "@laege.example", "password", PASSWORD);
  }

  private static boolean code(Document asked, Visit visit)
      throws IOException, InterruptedException {
    var code = CODE.matcher(asked.select("main").text());
    if (!code.find()) {
      throw new AssertionError("No code is told: " + asked.text());
    }
    visit.offer(asked, "/kode", Map.of("code", code.group(1) + code.group(2)));
    return signedIn(visit.page(FRONT));
  }

  private static boolean signedIn(Document front) {
    return !front.select("form[action=/logout]").isEmpty();
  }

  private Visit visit(int who) throws IOException {
    return new Visit(url, new byte[] {127, (byte) 201, 1, (byte) who});
  }
}
