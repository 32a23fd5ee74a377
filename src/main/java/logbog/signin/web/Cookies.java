package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import logbog.signin.LinkToken;
import logbog.web.BaseUrl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/**
 * The cookies of signing in: the flow or the passage a browser is in, and by what we know the
 * browser. None follows a link from elsewhere, but for the one a provider leads back with.
 */
@Component
class Cookies {

  private static final String FLOW = "logbog-code";
  private static final String PASSAGE = "logbog-passage";
  private static final String OIDC = "logbog-oidc";
  private static final String BROWSER = "logbog-browser";

  private final BaseUrl baseUrl;

  Cookies(BaseUrl baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** In which language this browser reads, if somebody chose in it. */
  Optional<Locale> language(HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, "lang"))
        .map(_ -> RequestContextUtils.getLocale(request));
  }

  Optional<LinkToken> flow(HttpServletRequest request) {
    return read(FLOW, request);
  }

  Optional<LinkToken> browser(HttpServletRequest request) {
    return read(BROWSER, request);
  }

  Optional<LinkToken> passage(HttpServletRequest request) {
    return read(PASSAGE, request);
  }

  void passage(LinkToken passage, HttpServletResponse response) {
    write(PASSAGE, passage.value(), Duration.ofMinutes(30), response);
  }

  /** The passage is over. */
  void passed(HttpServletResponse response) {
    write(PASSAGE, "", Duration.ZERO, response);
  }

  Optional<LinkToken> oidc(HttpServletRequest request) {
    return read(OIDC, request);
  }

  /** Lax: the provider leads the browser back. It opens nothing alone. */
  void oidc(LinkToken attempt, HttpServletResponse response) {
    write(OIDC, attempt.value(), Duration.ofMinutes(10), "Lax", response);
  }

  void flow(LinkToken flow, HttpServletResponse response) {
    write(FLOW, flow.value(), Duration.ofMinutes(10), response);
  }

  /** The flow is over, and the browser is known. */
  void entered(LinkToken browser, HttpServletResponse response) {
    write(FLOW, "", Duration.ZERO, response);
    write(BROWSER, browser.value(), Duration.ofDays(365), response);
  }

  private Optional<LinkToken> read(String name, HttpServletRequest request) {
    return Optional.ofNullable(WebUtils.getCookie(request, baseUrl.cookie(name)))
        .map(cookie -> LinkToken.valueOf(cookie.getValue()));
  }

  private void write(String name, String value, Duration life, HttpServletResponse response) {
    write(name, value, life, "Strict", response);
  }

  private void write(
      String name, String value, Duration life, String sameSite, HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(baseUrl.cookie(name), value)
            .path("/")
            .httpOnly(true)
            .secure(baseUrl.secure())
            .sameSite(sameSite)
            .maxAge(life)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
