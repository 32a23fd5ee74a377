package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import logbog.Browser;
import logbog.ModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every way in is held, generously, by the network one comes from. */
@ModuleTest
record NetworkLimitsTest(MockMvcTester http, Apprentice.School school, Brake brake) {

  @ParameterizedTest
  @CsvSource({
    "PASSWORD_PER_NETWORK, /login",
    "LINK_PER_NETWORK, /adgangskode/glemt",
    "CODE_PER_NETWORK, /home/otplogin",
    "GUESS_PER_NETWORK, /home/otplogin/kode",
  })
  void aNetworkThatHasTriedTooOftenWaits(Limit limit, String form) {
    var browser = new Browser(http);
    browser.open("/login");
    for (int n = 0; n < limit.times(); n++) {
      assertThat(brake.admits(limit, browser.address())).isTrue();
    }
    var token = browser.page().select("main [name=_csrf]").val();
    var key = browser.page().select("main [name=_key]").val();
    var typed =
        Map.of(
            "_csrf", token, "_key", key, "email", "a@b.example", "password", "x", "code", "1234");
    assertThat(browser.post(form, typed).status()).isEqualTo(429);
  }

  @Test
  void anAddressTriedAllDayWaits() {
    var sofie = school.sofieSignedIn(http).elsewhere(http);
    for (int n = 0; n < Limit.PASSWORD_PER_ADDRESS_DAILY.times(); n++) {
      brake.admits(Limit.PASSWORD_PER_ADDRESS_DAILY, sofie.email());
    }
    assertThat(sofie.signIn(Apprentice.PASSWORD).status()).isEqualTo(429);
  }

  @Test
  void aNetworkThatOpensAccountAfterAccountWaits() {
    var sofie = school.sofie(http);
    for (int n = 0; n < Limit.OPENING_PER_NETWORK.times(); n++) {
      brake.admits(Limit.OPENING_PER_NETWORK, sofie.browser().address());
    }
    assertThat(sofie.open().status()).isEqualTo(429);
  }
}
