package logbog;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * One method at one address, and who answers it.
 *
 * @param header a header that leads to another answer at the same address, or empty
 */
record Route(String method, String path, String header, Class<?> answeredBy)
    implements Comparable<Route> {

  private static final Comparator<Route> BY_PATH =
      Comparator.comparing(Route::path).thenComparing(Route::method).thenComparing(Route::header);

  private static final Pattern SENTENCE =
      Pattern.compile(
          "/\\*\\*(.*?)\\*/\\s*(?:@[^\\n]*\\s*)*(?:public )?(?:final )?class ", Pattern.DOTALL);

  /** What the filters answer before any controller is asked. */
  private static final Route LOGOUT = new Route("POST", "/logout", "", Logbog.class);

  static SortedSet<Route> all(RequestMappingHandlerMapping mappings) {
    var routes = new TreeSet<Route>();
    routes.add(LOGOUT);
    mappings
        .getHandlerMethods()
        .forEach(
            (mapping, handler) -> {
              for (var path : mapping.getPatternValues()) {
                for (var method : methods(mapping)) {
                  routes.add(new Route(method, path, header(mapping), handler.getBeanType()));
                }
              }
            });
    return routes;
  }

  private static Iterable<String> methods(RequestMappingInfo mapping) {
    var methods = mapping.getMethodsCondition().getMethods();
    return methods.isEmpty() ? List.of("GET") : methods.stream().map(RequestMethod::name).toList();
  }

  private static String header(RequestMappingInfo mapping) {
    return mapping.getHeadersCondition().getExpressions().stream()
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  /** As the matrix and the documentation name it. */
  String name() {
    return method + " " + path + (header.isEmpty() ? "" : " " + header);
  }

  /** The sentence on top of the class that answers it. */
  String sentence() {
    if (answeredBy == Logbog.class) {
      return "Ends the session.";
    }
    var source =
        Sources.in(Sources.JAVA, "/" + answeredBy.getName().replace('.', '/') + ".java")
            .values()
            .stream()
            .findFirst()
            .orElse("");
    var sentence = Sources.found(SENTENCE, source).stream().findFirst().orElse("");
    return sentence.replaceAll("\\s*\\n\\s*\\*?\\s*", " ").strip();
  }

  @Override
  public int compareTo(Route other) {
    return BY_PATH.compare(this, other);
  }
}
