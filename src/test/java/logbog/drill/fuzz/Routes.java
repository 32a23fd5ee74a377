package logbog.drill.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every route, as the documentation has them. */
final class Routes {

  private static final Pattern ROW =
      Pattern.compile("\\| ([A-Z]+) \\| `([^`]+)`(?: with `([^`]+)`)? \\|.*");

  private Routes() {}

  /** A method, a path with its slots in braces, and the header that makes it another route. */
  record Route(String method, String path, String header) {
    boolean writes() {
      return method.equals("POST");
    }
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
