package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import logbog.Browser;
import logbog.Browser.Answer;
import org.springframework.web.util.UriComponentsBuilder;

/** The way of a browser to the provider of the tests and back. */
record Bridge(IdentityHouse house) {

  /** Where the provider leads one back to who has signed in there. */
  String back(Browser browser, String wish, String subject) {
    return letIn(away(browser, wish), subject);
  }

  String letIn(String away, String subject) {
    return house.letIn(away, subject).replace("http://localhost:8080", "");
  }

  /** Presses the button on the sign-in page, and says where it leads. */
  String away(Browser browser, String wish) {
    browser.open("/laege?til=" + wish);
    return led(browser.send("/laege/oidc", Map.of()));
  }

  String led(Answer answer) {
    assertThat(answer.status()).isEqualTo(200);
    var address = answer.page().select("main a").attr("href");
    assertThat(answer.raw().getHeader("Refresh")).isEqualTo("0; url=" + address);
    assertThat(answer.raw().getHeader("Content-Security-Policy")).contains("form-action 'self';");
    return address;
  }

  static String state(String away) {
    return Objects.requireNonNull(
        UriComponentsBuilder.fromUriString(away).build().getQueryParams().getFirst("state"));
  }

  /** The page says why, in plain words. */
  static void refused(Answer answer, String trouble) {
    assertThat(answer.status()).isIn(403, 409, 503);
    assertThat(answer.page().text())
        .contains(
            ResourceBundle.getBundle("messages/signin", Locale.of("da"))
                .getString("signin.oidc.trouble." + trouble));
  }
}
