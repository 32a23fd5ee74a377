package logbog.drill.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every route, as the documentation has them. */
final class Routes {

  private static final Pattern ROW =
      Pattern.compile("\\| ([A-Z]+) \\| `([^`]+)`(?: with `([^`]+)`)? \\|.*");

  private Routes() {}

  /** In the order of their addresses, for whatever is to be found again in the same order. */
  static final Comparator<Route> ORDER =
      Comparator.comparing(Route::path).thenComparing(Route::method).thenComparing(Route::header);

  /** A method, a path with its slots in braces, and the header that makes it another route. */
  record Route(String method, String path, String header) {

    boolean writes() {
      return method.equals("POST");
    }

    /** What stands in the slots of an address of this route, if it is one. */
    Map<String, String> slots(String address) {
      var names = path.split("/");
      var values = address.replaceFirst("\\?.*", "").split("/");
      var slots = new TreeMap<String, String>();
      for (var i = 0; i < names.length && names.length == values.length; i++) {
        if (names[i].startsWith("{")) {
          slots.put(names[i].substring(1, names[i].length() - 1), values[i]);
        }
      }
      return slots;
    }

    private boolean leadsTo(String address) {
      var filled = path;
      for (var slot : slots(address).entrySet()) {
        filled = filled.replace("{" + slot.getKey() + "}", slot.getValue());
      }
      return filled.equals(address.replaceFirst("\\?.*", ""));
    }
  }

  /** The route an address belongs to: where several fit, the one with the fewest slots. */
  static Optional<Route> of(List<Route> routes, String method, String address) {
    return routes.stream()
        .filter(route -> route.method().equals(method) && route.header().isEmpty())
        .filter(route -> route.leadsTo(address))
        .min(Comparator.comparing(route -> route.slots(address).size()));
  }

  static List<Route> read() throws IOException {
    var routes = new ArrayList<Route>();
    for (var line : Files.readAllLines(Path.of("docs/routes.md"))) {
      var row = ROW.matcher(line);
      if (row.matches()) {
        routes.add(new Route(row.group(1), row.group(2), or(row.group(3))));
      }
    }
    // What the document names in its head.
    routes.add(new Route("GET", "/dev/mail", ""));
    routes.add(new Route("GET", "/dev/mail/{id}/html", ""));
    routes.add(new Route("GET", "/look/{link}", ""));
    return routes;
  }

  private static String or(@Nullable String header) {
    return Objects.requireNonNullElse(header, "");
  }
}
