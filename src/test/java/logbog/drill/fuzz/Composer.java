package logbog.drill.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import logbog.drill.fuzz.Bodies.Body;
import logbog.drill.fuzz.Routes.Route;
import logbog.drill.fuzz.Trail.Step;

/** Composes request after request; which one is decided by the seed and its number alone. */
final class Composer {

  private static final String[] METHODS = {
    "GET",
    "POST",
    "HEAD",
    "OPTIONS",
    "PUT",
    "DELETE",
    "PATCH",
    "TRACE",
    "CONNECT",
    "PROPFIND",
    "BREW",
    "get",
    "G\u00e6T",
    "",
    "A".repeat(500)
  };
  private static final List<String> VISITORS =
      Stream.concat(
              Stream.of("nobody", "mads", "mads", "birgit", "karen", "spare"),
              Clinicians.NAMES.stream())
          .toList();

  private static final String UNWISE = "\\\"<>^`{|}";

  private final long seed;
  private final List<Route> routes;
  private final Map<String, String> things;
  private final Trail trail;

  Composer(long seed, List<Route> routes, Map<String, String> things, Trail trail) {
    this.seed = seed;
    this.routes = routes;
    this.things = things;
    this.trail = trail;
  }

  Attempt compose(long number) {
    var draw = new Draw(seed, number);
    var route = draw.of(routes);
    var visitor = visitor(route, draw);
    var method = draw.in100(95) ? route.method() : draw.of(METHODS);
    var step = draw.in100(85) ? trail.step(route, visitor, draw) : Optional.<Step>empty();
    var target = new Targets(things, trail).of(route, step, draw);
    var heads = Heads.of(draw);
    var carried = new TreeMap<String, String>();
    var cookies = cookies(visitor, carried, draw);
    if (!cookies.isEmpty()) {
      heads.add("Cookie: " + cookies);
    }
    if (!route.header().isEmpty() && draw.in100(90)) {
      heads.add(route.header() + ": 1");
    }
    var body =
        route.writes() || !method.equals(route.method()) && draw.in100(50)
            ? new Bodies(things).of(route.path(), step, carried, draw)
            : new Body("", new byte[0]);
    var framing = new Framing(draw);
    var bytes = framing.framed(method + " " + target + " HTTP/1.1", heads, body);
    return new Attempt(
        number,
        route.method() + " " + route.path() + " as " + visitor,
        bytes,
        new byte[] {
          127, (byte) (1 + draw.below(190)), (byte) draw.below(256), (byte) (1 + draw.below(250))
        },
        framing.broken()
            || target.isBlank()
            || method.isEmpty()
            || breaks(target + method + heads));
  }

  /** Mostly one who has business there. */
  private String visitor(Route route, Draw draw) {
    if (Clinicians.leaves(route)) {
      return Clinicians.SPARE;
    }
    if (draw.in100(15)) {
      return draw.of(VISITORS);
    }
    var path = route.path();
    if (path.equals("/logout") || path.endsWith("/sletning") && path.startsWith("/profil")) {
      return "spare";
    }
    if (path.startsWith("/erklaeringer")
        || path.startsWith("/profil")
        || path.startsWith("/laere")) {
      return "mads";
    }
    if (path.startsWith(Clinicians.FRONT)) {
      return trail.visitor(route, draw).orElseGet(() -> draw.of(Clinicians.NAMES));
    }
    return path.startsWith("/home") && !path.startsWith("/home/otp")
        ? draw.of("birgit", "birgit", "karen")
        : "nobody";
  }

  private String cookies(String visitor, Map<String, String> carried, Draw draw) {
    var cookies = new StringBuilder();
    if (things.containsKey(visitor)) {
      cookies.append("logbog=").append(things.get(visitor)).append("; ");
    }
    if (draw.in100(20)) {
      cookies.append("logbog-code=").append(things.getOrDefault("flow", "")).append("; ");
    }
    if (draw.in100(20)) {
      cookies.append("logbog-passage=").append(things.getOrDefault("passage", "")).append("; ");
    }
    var token = draw.uuid().toString();
    var key = draw.uuid().toString();
    if (draw.in100(96)) {
      cookies.append("logbog-csrf=").append(token);
      carried.put("_csrf", draw.in100(98) ? Draw.masked(token) : Oddities.text(draw));
    }
    if (draw.in100(96)) {
      carried.put("_key", draw.in100(98) ? key : Oddities.text(draw));
    }
    return cookies.toString();
  }

  /** What may not stand in a request as it is: the server may cut us off. */
  private static boolean breaks(String head) {
    return head.getBytes(ISO_8859_1).length > 7_500
        || head.chars().anyMatch(c -> c < 32 || c > 126 || UNWISE.indexOf(c) >= 0);
  }
}
