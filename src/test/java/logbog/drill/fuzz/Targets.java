package logbog.drill.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import logbog.drill.fuzz.Routes.Route;
import logbog.drill.fuzz.Trail.Step;

/** The address a request is sent to: mostly one of ours, sometimes nearly one. */
final class Targets {

  private static final String[] AFTER = {
    "/",
    "//",
    "/.",
    "/..",
    "/../",
    ";x=y",
    ";jsessionid=1",
    ".json",
    ".html",
    "%00",
    "%2f",
    "%5c",
    "%20",
    "?",
    "#a",
    "/%2e%2e/",
    "/..;/",
    "/%252e%252e/",
    "\\",
    "%",
    "%zz",
    "%c0%af",
    "%ff",
    "%ed%a0%80",
    "\u00e6",
    "\u0000",
    "%0d%0aX-Split7:1",
    "*",
    "/a/b/c/d",
    "~",
    "%e2%80%ae",
    "|",
    "<>",
    "{",
    "\"",
    "'",
    "^"
  };

  private static final String[] ELSEWHERE = {
    "/WEB-INF/web.xml",
    "/META-INF/MANIFEST.MF",
    "/../../etc/passwd",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/dkfds/../../application.yaml",
    "/dkfds/..%2f..%2fapplication.yaml",
    "/dkfds//",
    "/dkfds/%00",
    "/actuator",
    "/actuator/health",
    "/actuator/env",
    "/h2-console",
    "/.git/config",
    "/.env",
    "/favicon.ico",
    "/robots.txt",
    "/login/oauth2",
    "/logout",
    "/logout?x",
    "//login",
    "/./login",
    "/LOGIN",
    "/e",
    "/e/",
    "/e//",
    "/e/;",
    "*",
    "",
    "http://evil.example/login",
    "evil.example:443",
    "/home/../erklaeringer",
    "/home;/otplogin",
    "/e/..;/erklaeringer",
    "/%6cogin",
    "/\u0000",
    "/ ",
    "/?",
    "/??",
    "/?&&&=&",
    "/error?x",
    "/error/",
    "/dev/mail/../..",
    "/look/",
    "/look/%2e%2e"
  };

  private final Map<String, String> things;

  private final Trail trail;

  Targets(Map<String, String> things, Trail trail) {
    this.things = things;
    this.trail = trail;
  }

  String of(Route route, Optional<Step> step, Draw draw) {
    if (draw.in100(3)) {
      return draw.of(ELSEWHERE);
    }
    var path = step.map(Step::path).orElse(route.path());
    for (var open = path.indexOf('{'); open >= 0; open = path.indexOf('{')) {
      var close = path.indexOf('}', open);
      path =
          path.substring(0, open)
              + filled(path.substring(open + 1, close), route.path(), draw)
              + path.substring(close + 1);
    }
    if (draw.in100(4)) {
      path += draw.of(AFTER);
    }
    if (draw.in100(1)) {
      var at = draw.below(path.length());
      path = path.substring(0, at) + draw.of(AFTER) + path.substring(at);
    }
    if (draw.in100(1)) {
      path += "/" + "a".repeat(draw.of(300, 4_000, 9_000, 17_000, 70_000));
    }
    var query = query(draw, route.writes() ? 8 : 35);
    return path + (path.contains("?") ? query.replaceFirst("\\?", "&") : query);
  }

  private String filled(String slot, String path, Draw draw) {
    if (draw.in100(4)) {
      return encoded(Oddities.text(draw), draw);
    }
    if (draw.in100(6)) {
      return draw.of(draw.made43(), draw.uuid().toString(), "Z".repeat(43));
    }
    return switch (slot) {
      case "token" ->
          thing(draw.of("token.open", "token.open", "token.named", "token.signed", "token.dead"));
      case "id" ->
          path.contains("kladder") ? thing("draft") : thing(draw.of("id.open", "id.signed"));
      case "code" -> thing("code");
      case "invitation" -> thing("inv.open");
      case "link" -> path.contains("bekraeft") ? thing("link.proof") : thing("link.password");
      default -> trail.slot(slot, draw).orElse("x");
    };
  }

  private String thing(String name) {
    return things.getOrDefault(name, "none");
  }

  private String query(Draw draw, int cases) {
    if (!draw.in100(cases)) {
      return "";
    }
    var query = new StringBuilder("?");
    for (var n = draw.of(1, 1, 1, 2, 3, 40); n > 0; n--) {
      query.append(Fields.query(draw)).append('=').append(value(draw)).append('&');
    }
    return query.toString();
  }

  private String value(Draw draw) {
    return switch (draw.below(8)) {
      case 0 -> thing(draw.of("id.open", "id.signed", "draft"));
      case 1 -> draw.of("da", "en", "de", "%zz", "%ff%fe", "%", "a=b=c", "[]", "+");
      default -> encoded(Oddities.text(draw), draw);
    };
  }

  /** Mostly as it should be; a bound keeps most addresses short enough to be read at all. */
  private static String encoded(String text, Draw draw) {
    var cut = text.length() > 3_000 && draw.in100(90) ? text.substring(0, 3_000) : text;
    var encoded = URLEncoder.encode(cut, StandardCharsets.UTF_8).replace("+", "%20");
    return draw.in100(5) ? encoded.replace("%", "%25") : encoded;
  }
}
