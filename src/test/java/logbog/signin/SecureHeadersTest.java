package logbog.signin;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import logbog.web.BaseUrl;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Behind https a browser is told never to come without it, and cookies are bound to this host. */
class SecureHeadersTest {

  private static final BaseUrl HTTPS = new BaseUrl(URI.create("https://logbog.example"));
  private static final BaseUrl HTTP = new BaseUrl(URI.create("http://localhost:8080"));

  @Test
  void httpsOnceIsHttpsAlways() {
    assertThat(headers(HTTPS).getHeader("Strict-Transport-Security")).contains("max-age=31536000");
    assertThat(headers(HTTP).getHeader("Strict-Transport-Security")).isNull();
  }

  @Test
  void theTokenOfAFormIsBoundToThisHost() {
    var response = new MockHttpServletResponse();
    var request = new MockHttpServletRequest();
    var tokens = Chain.formTokens(HTTPS);
    tokens.saveToken(tokens.generateToken(request), request, response);
    var cookie = requireNonNull(response.getCookie("__Host-logbog-csrf"));
    assertThat(cookie.getSecure()).isTrue();
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.getDomain()).isNull();
    assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
  }

  private static MockHttpServletResponse headers(BaseUrl baseUrl) {
    var response = new MockHttpServletResponse();
    new SafeHeaders(baseUrl).writeHeaders(new MockHttpServletRequest("GET", "/"), response);
    return response;
  }
}
