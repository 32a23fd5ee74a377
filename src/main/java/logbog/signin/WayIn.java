package logbog.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * Leads those without access to the sign-in of the place they asked for, and remembers the place in
 * the address ({@code til}). A place that is nobody's does not exist.
 */
@Component
class WayIn implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final int LONGEST_WISH = 500;
  private static final RequestMatcher MEMBERS = any(Chain.MEMBERS);
  private static final RequestMatcher OFFICES = any(Chain.OFFICES);
  private static final RequestMatcher CLINICIANS = any(Chain.CLINICIANS);

  /** Nobody is signed in. */
  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
      throws IOException {
    var door = door(request);
    if (door.isPresent()) {
      lead(response, door.get() + wish(request));
    } else {
      response.sendError(HttpStatus.NOT_FOUND.value());
    }
  }

  /** A form without our token, or a viewer of the other kind. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    var door = door(request);
    if (denied instanceof CsrfException) {
      response.sendError(HttpStatus.FORBIDDEN.value());
    } else if (door.isEmpty()) {
      response.sendError(HttpStatus.NOT_FOUND.value());
    } else if (reads(request)) {
      lead(response, door.get() + wish(request));
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }

  /** On to a path of ours (303). */
  static void lead(HttpServletResponse response, String path) {
    response.setStatus(HttpStatus.SEE_OTHER.value());
    response.setHeader(HttpHeaders.LOCATION, path);
  }

  private static Optional<String> door(HttpServletRequest request) {
    if (OFFICES.matches(request)) {
      return Optional.of("/home/otplogin");
    }
    if (CLINICIANS.matches(request)) {
      return Optional.of("/laege");
    }
    return MEMBERS.matches(request) ? Optional.of("/login") : Optional.empty();
  }

  private static String wish(HttpServletRequest request) {
    if (!reads(request)) {
      return "";
    }
    var query = request.getQueryString();
    var path = request.getRequestURI() + (query == null ? "" : "?" + query);
    // A longer one would not fit into the answer.
    return path.length() > LONGEST_WISH
        ? ""
        : "?til=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  private static boolean reads(HttpServletRequest request) {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  private static RequestMatcher any(String[] patterns) {
    var paths = PathPatternRequestMatcher.withDefaults();
    return new OrRequestMatcher(
        Arrays.stream(patterns).map(paths::matcher).toArray(RequestMatcher[]::new));
  }
}
