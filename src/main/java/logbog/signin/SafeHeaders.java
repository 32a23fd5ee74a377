package logbog.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import logbog.web.BaseUrl;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * What every answer tells the browser: run our own files only, be framed by nobody, tell nobody
 * where the reader came from, keep nothing. Written before anything else, so that nothing is
 * answered without; a page may allow itself less, and a file says how long it keeps.
 */
@Component
class SafeHeaders implements HeaderWriter {

  private static final String CONTENT =
      String.join(
          "; ",
          "default-src 'self'",
          "frame-ancestors 'none'",
          "form-action 'self'",
          "base-uri 'none'",
          "object-src 'none'",
          "require-trusted-types-for 'script'",
          "trusted-types 'none'");

  /** Pages that whoever holds a link or a paper may see, and no search engine. */
  private static final List<String> SECRET =
      List.of("/e/", "/kontrol/", "/skoleadresse/", "/laerested/", "/papir/");

  private final BaseUrl baseUrl;

  SafeHeaders(BaseUrl baseUrl) {
    this.baseUrl = baseUrl;
  }

  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", CONTENT);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    if (baseUrl.secure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    response.setHeader("Cache-Control", "no-store");
    var path = request.getRequestURI();
    if (path == null || SECRET.stream().anyMatch(path::startsWith)) {
      response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
  }
}
