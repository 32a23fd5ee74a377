package logbog.drill.fuzz;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import logbog.drill.fuzz.Routes.Route;
import logbog.drill.fuzz.Trail.Step;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Someone who is signed in and looks around: follows the links, and reads the forms. */
final class Walk {

  /** How often a route is read, and how many of its addresses are kept, by one visitor. */
  private static final int KEPT = 4;

  private final String visitor;
  private final Visit visit;
  private final List<Route> routes;
  private final Set<String> spared;
  private final int pages;
  private final Trail trail;
  private final Map<Route, Integer> read = new HashMap<>();
  private final Queue<String> ahead = new ArrayDeque<>();

  /**
   * @param spared names whose way in nobody may take from them: the others are to come again
   * @param pages how many pages of a route are read
   */
  Walk(
      String visitor, Visit visit, List<Route> routes, Set<String> spared, int pages, Trail trail) {
    this.visitor = visitor;
    this.visit = visit;
    this.routes = routes;
    this.spared = spared;
    this.pages = pages;
    this.trail = trail;
  }

  void from(String start) throws IOException, InterruptedException {
    ahead.add(start);
    for (var path = ahead.poll(); path != null; path = ahead.poll()) {
      look(path);
    }
  }

  private void look(String path) throws IOException, InterruptedException {
    var page = visit.page(path);
    for (var link : Set.copyOf(page.select("a[href^=/]").eachAttr("href"))) {
      note("GET", link, Map.of(), "");
    }
    if (mayBeChanged(page)) {
      page.forms().forEach(this::note);
    }
  }

  private void note(FormElement form) {
    var method = form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET";
    note(method, form.attr("action"), Filled.in(form), form.select("[type=file]").attr("name"));
  }

  private void note(String method, String link, Map<String, String> fields, String file) {
    var path = link.replaceFirst("#.*", "");
    Routes.of(routes, method, path)
        .filter(route -> route.path().startsWith(Clinicians.FRONT))
        .filter(route -> trail.many(route, visitor) < KEPT && stays(route))
        .ifPresent(
            route -> {
              trail.add(route, new Step(visitor, path, fields, file));
              if (method.equals("GET") && read.merge(route, 1, Integer::sum) <= pages) {
                ahead.add(path);
              }
            });
  }

  /** Only the one who can be spared goes where one's session ends. */
  private boolean stays(Route route) {
    return !Clinicians.leaves(route) || visitor.equals(Clinicians.SPARE);
  }

  private boolean mayBeChanged(Document page) {
    var heading = page.select("h1").eachText().stream().collect(Collectors.joining(" "));
    return spared.stream().noneMatch(heading::contains)
        || page.select("form[action^=/logbog/brugere/]").isEmpty();
  }
}
