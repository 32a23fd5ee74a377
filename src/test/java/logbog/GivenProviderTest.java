package logbog;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import logbog.keys.CannotStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** A provider that cannot be signed in with stops the start with a sentence. */
class GivenProviderTest {

  @TempDir Path folder;
  private final MockEnvironment set = new MockEnvironment();

  @BeforeEach
  void oneThatFits() throws IOException {
    set.setProperty("logbog.oidc.issuer", "https://login.example/realms/laeger");
    set.setProperty("logbog.oidc.client-id", "logbog");
    set.setProperty("logbog.oidc.name-da", "regionens login");
    set.setProperty("logbog.oidc.claim", "sub");
    set.setProperty("logbog.oidc.scopes", "openid, profile");
    var secret = Files.writeString(folder.resolve("secret"), "s");
    set.setProperty("logbog.oidc.client-secret-file", secret.toString());
  }

  @Test
  void whatFitsDoesAndNothingIsNeededWithoutAnIssuer() {
    assertThatCode(this::check).doesNotThrowAnyException();
    set.setProperty("logbog.oidc.issuer", "http://127.0.0.1:8180/realms/laeger");
    assertThatCode(this::check).doesNotThrowAnyException();
    assertThatCode(() -> new GivenProvider(new Given(new MockEnvironment())).check())
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "login.example",
        "http://login.example",
        "https://me:secret@login.example",
        "https://login.example?x=1",
        "https://log in",
      })
  void anIssuerIsASafeAddress(String issuer) {
    set.setProperty("logbog.oidc.issuer", issuer);
    stopsBecause("LOGBOG_OIDC_ISSUER must be like");
  }

  @ParameterizedTest
  @ValueSource(strings = {"client-id", "client-secret-file", "name-da"})
  void whatIsMissingIsNamed(String name) {
    set.setProperty("logbog.oidc." + name, "");
    stopsBecause(
        Given.asOperatorsKnowIt("logbog.oidc." + name)
            + " is missing, and LOGBOG_OIDC_ISSUER is set.");
  }

  @Test
  void theSecretIsAFileThatCanBeRead() {
    set.setProperty("logbog.oidc.client-secret-file", folder + "/none");
    stopsBecause("LOGBOG_OIDC_CLIENT_SECRET_FILE must name a file that can be read");
  }

  /** An address that is given to another would give them the logbook of the first. */
  @ParameterizedTest
  @ValueSource(strings = {"email", "preferred_username", "upn", "dk:cpr", "phone_number", ""})
  void whatGoesFromOneToAnotherNamesNobody(String claim) {
    set.setProperty("logbog.oidc.claim", claim);
    stopsBecause("LOGBOG_OIDC_CLAIM must name a claim that is one person's for ever");
  }

  @Test
  void withoutOpenidNobodyIsNamed() {
    set.setProperty("logbog.oidc.scopes", "profile");
    stopsBecause("LOGBOG_OIDC_SCOPES must have openid among them.");
  }

  private void check() {
    new GivenProvider(new Given(set)).check();
  }

  private void stopsBecause(String sentence) {
    assertThatThrownBy(this::check)
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith(sentence);
  }
}
