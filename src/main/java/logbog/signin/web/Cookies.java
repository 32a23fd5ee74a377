package logbog.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import logbog.signin.LinkToken;
import logbog.web.BaseUrl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The two cookies of signing in with a code: the flow a browser is in, and by what we know the
 * browser. Neither follows a link from elsewhere.
 */
@Component
class Cookies {

  private static final String FLOW = "logbog-code";
  private static final String BROWSER = "logbog-browser";

  private final BaseUrl baseUrl;

  Cookies(BaseUrl baseUrl) {
    this.baseUrl = baseUrl;
  }

  Optional<LinkToken> flow(HttpServletRequest request) {
    return read(FLOW, request);
  }

  Optional<LinkToken> browser(HttpServletRequest request) {
    return read(BROWSER, request);
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
    var cookie =
        ResponseCookie.from(baseUrl.cookie(name), value)
            .path("/")
            .httpOnly(true)
            .secure(baseUrl.secure())
            .sameSite("Strict")
            .maxAge(life)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
