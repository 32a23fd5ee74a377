package logbog;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/**
 * A browser of the tests: it keeps cookies, fills the forms of the page it is on, and follows a
 * redirect only when told. Each has a network address of its own.
 */
public final class Browser {

  private static final AtomicInteger ADDRESS = new AtomicInteger();

  private final MockMvcTester http;
  private final Map<String, Cookie> cookies = new LinkedHashMap<>();
  private final String address;
  private String program = "Mozilla/5.0 (Linux; Android 14) Chrome/140.0 Mobile Safari/537.36";
  private Document page = Jsoup.parse("");

  public Browser(MockMvcTester http) {
    this.http = http;
    var n = ADDRESS.incrementAndGet();
    this.address = "10.%d.%d.%d".formatted(n >> 16, (n >> 8) & 255, n & 255);
  }

  /** What a page answered. */
  public record Answer(
      int status, @Nullable String location, Document page, MockHttpServletResponse raw) {

    /** The message beside a field, or nothing. */
    public String problem(String field) {
      return page.select("#" + field + "-error").text();
    }
  }

  public Browser claimingToBe(String userAgent) {
    this.program = userAgent;
    return this;
  }

  public Answer open(String path) {
    return exchange(http.get().uri(URI.create(path)));
  }

  /** Sends the form with this action on the page last opened. */
  public Answer send(String action, Map<String, String> typed) {
    var form = page.selectFirst("form[action=" + action + "]");
    if (form == null) {
      throw new AssertionError("No form to " + action + " on\n" + page);
    }
    var fields = new LinkedHashMap<String, String>();
    form.select("input[type=hidden]").forEach(f -> fields.put(f.attr("name"), f.attr("value")));
    fields.putAll(typed);
    return post(action, fields);
  }

  /** Sends fields as they are, whatever the page. */
  public Answer post(String path, Map<String, String> fields) {
    var request =
        http.post().uri(URI.create(path)).contentType(MediaType.APPLICATION_FORM_URLENCODED);
    fields.forEach(request::param);
    return exchange(request);
  }

  /** Where this browser's requests come from. */
  public String address() {
    return address;
  }

  /** The page it is on. */
  public Document page() {
    return page;
  }

  public @Nullable String cookie(String name) {
    var cookie = cookies.get(name);
    return cookie == null ? null : cookie.getValue();
  }

  public void keep(String name, String value) {
    cookies.put(name, new Cookie(name, value));
  }

  public void forget(String name) {
    cookies.remove(name);
  }

  private Answer exchange(MockMvcRequestBuilder request) {
    request.header("User-Agent", program);
    request.with(
        sent -> {
          sent.setRemoteAddr(address);
          return sent;
        });
    if (!cookies.isEmpty()) {
      request.cookie(cookies.values().toArray(Cookie[]::new));
    }
    var response = request.exchange().getResponse();
    for (var cookie : response.getCookies()) {
      if (cookie.getMaxAge() == 0) {
        cookies.remove(cookie.getName());
      } else {
        cookies.put(cookie.getName(), cookie);
      }
    }
    try {
      var answered = Jsoup.parse(response.getContentAsString());
      if (response.getStatus() != 303) {
        page = answered;
      }
      return new Answer(response.getStatus(), response.getHeader("Location"), answered, response);
    } catch (UnsupportedEncodingException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
