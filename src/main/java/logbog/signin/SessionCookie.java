package logbog.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import logbog.keys.Keys;
import logbog.web.BaseUrl;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The cookie of a session: its id and a keyed hash of it. Whoever reads the table of sessions can
 * make no cookie from it, and a made-up cookie asks the database nothing.
 */
@Component
class SessionCookie implements CookieSerializer {

  private final DefaultCookieSerializer cookies = new DefaultCookieSerializer();
  private final Keys keys;

  SessionCookie(Keys keys, BaseUrl baseUrl) {
    this.keys = keys;
    cookies.setCookieName(baseUrl.cookie("logbog"));
    cookies.setUseSecureCookie(baseUrl.secure());
    cookies.setUseHttpOnlyCookie(true);
    cookies.setSameSite("Lax");
    cookies.setCookiePath("/");
    cookies.setUseBase64Encoding(false);
  }

  @Override
  public void writeCookieValue(CookieValue cookie) {
    var id = cookie.getCookieValue();
    cookies.writeCookieValue(
        new CookieValue(
            cookie.getRequest(), cookie.getResponse(), id.isEmpty() ? "" : id + "." + seal(id)));
  }

  @Override
  public List<String> readCookieValues(jakarta.servlet.http.HttpServletRequest request) {
    return cookies.readCookieValues(request).stream()
        .map(value -> value.split("\\.", 2))
        .filter(parts -> parts.length == 2 && genuine(parts[0], parts[1]))
        .map(parts -> parts[0])
        .toList();
  }

  private boolean genuine(String id, String seal) {
    return MessageDigest.isEqual(
        seal(id).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
  }

  private String seal(String id) {
    return keys.token("signin.session-cookie", id);
  }
}
