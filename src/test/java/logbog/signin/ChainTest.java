package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import logbog.Browser;
import logbog.ModuleTest;
import logbog.Story;
import logbog.people.PersonId;
import logbog.people.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every request passes one chain, which denies what it does not know. */
@ModuleTest
record ChainTest(MockMvcTester http, SecurityFilterChain chain, ServletContext servlets) {

  @ParameterizedTest
  @ValueSource(strings = {"/nonsense", "/error", "/actuator", "/actuator/health", "/index.html"})
  void whatNobodyNamedDoesNotExist(String path) {
    assertThat(http.get().uri(path)).hasStatus(404);
  }

  @Test
  void whatNobodyNamedIsDeniedEvenIfItExists() {
    for (var viewer : new Viewer[] {mads(), new Viewer.Office("karen@nordlys.example")}) {
      var who = SessionViewer.authentication(viewer);
      var request = new MockHttpServletRequest(servlets, "GET", "/what-somebody-adds-one-day");
      var said = gate().authorize(() -> who, request);
      assertThat(said).isNotNull();
      assertThat(said.isGranted()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/home, /home/otplogin?til=%2Fhome",
    "/home/erklaeringer/1?x=2, /home/otplogin?til=%2Fhome%2Ferklaeringer%2F1%3Fx%3D2",
    "/erklaeringer, /login?til=%2Ferklaeringer",
    "/profil, /login?til=%2Fprofil",
    "/laerepladsprojekt, /login?til=%2Flaerepladsprojekt",
  })
  void whoIsNotSignedInIsLedToTheRightDoor(String path, String door) {
    assertThat(http.get().uri(path)).hasStatus(303).hasHeader("Location", door);
  }

  @Test
  void whoIsSignedInAsTheOtherKindIsLedToTheRightDoor() {
    var office = Story.office("karen@nordlys.example");
    var member = Story.as(new Viewer.Member(PersonId.of(new UUID(0, 1)), "Sofie Bang"));
    assertThat(http.get().uri("/erklaeringer").with(office))
        .hasStatus(303)
        .hasHeader("Location", "/login?til=%2Ferklaeringer");
    assertThat(http.get().uri("/home").with(member))
        .hasStatus(303)
        .hasHeader("Location", "/home/otplogin?til=%2Fhome");
    assertThat(http.get().uri("/nonsense").with(member)).hasStatus(404);
  }

  @Test
  void aFormThatIsNotOursIsRefused() {
    var browser = new Browser(http);
    browser.open("/login");
    assertThat(browser.post("/login", Map.of("email", "a@b.example")).status()).isEqualTo(403);
    assertThat(browser.post("/logout", Map.of()).status()).isEqualTo(403);
    assertThat(browser.post("/login", Map.of("_csrf", "made-up")).status()).isEqualTo(403);
  }

  @Test
  void everyAnswerTellsTheBrowserToTrustOnlyUs() {
    for (var path : new String[] {"/", "/nonsense", "/home", "/e/made-up", "/look/logbog.css"}) {
      var answer = http.get().uri(path).exchange().getResponse();
      assertThat(answer.getHeader("Content-Security-Policy"))
          .contains("default-src 'self'")
          .contains("frame-ancestors 'none'")
          .contains("form-action 'self'")
          .contains("base-uri 'none'")
          .contains("require-trusted-types-for 'script'")
          .doesNotContain("unsafe");
      assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
      assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
      assertThat(answer.getHeader("Permissions-Policy")).isNotNull();
    }
  }

  @Test
  void pagesAreKeptByNoBrowserButFilesAre() {
    assertThat(http.get().uri("/")).hasHeader("Cache-Control", "no-store");
    assertThat(http.get().uri("/e/made-up"))
        .hasHeader("Cache-Control", "no-store")
        .hasHeader("X-Robots-Tag", "noindex, nofollow");
    assertThat(http.get().uri("/look/logbog.css")).hasHeader("Cache-Control", "max-age=3600");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a;b", "/%2e%2e/profil", "/profil%2f", "/a%00b", "//profil"})
  void aMalformedPathIsRefusedWithTheSameHeaders(String path) {
    var answer = http.get().uri(URI.create("http://localhost" + path)).exchange();
    assertThat(answer).hasStatus(400).headers().containsHeader("Content-Security-Policy");
  }

  @Test
  void anOfficeOnTheFrontPageIsLedHome() {
    assertThat(http.get().uri("/").with(Story.office("karen@nordlys.example")))
        .hasStatus(303)
        .hasHeader("Location", "/home");
  }

  @Test
  void theFrontPageOfAnApprenticeHasFourDoors() {
    assertThat(http.get().uri("/").with(Story.as(mads())))
        .hasStatusOk()
        .bodyText()
        .contains("Opret erklæring", "Se erklæringer", "Profil", "Lærepladsprojekt");
  }

  private AuthorizationManager<HttpServletRequest> gate() {
    return chain.getFilters().stream()
        .filter(AuthorizationFilter.class::isInstance)
        .map(filter -> ((AuthorizationFilter) filter).getAuthorizationManager())
        .findFirst()
        .orElseThrow();
  }

  private static Viewer mads() {
    return new Viewer.Member(PersonId.of(new UUID(0, 1)), "Mads Holm");
  }

  @Test
  void aPlaceTooLongToRememberIsForgottenAndTheDoorOpens() {
    assertThat(http.get().uri("/profil?x=" + "a".repeat(600)))
        .hasStatus(303)
        .hasHeader("Location", "/login");
  }

  @Test
  void anAnswerWithNothingInItHasTheHeadersToo() {
    var mads = new Viewer.Member(PersonId.of(new UUID(0, 1)), "Mads Holm");
    assertThat(http.get().uri("/erklaeringer/laerested").with(Story.as(mads)))
        .hasStatusOk()
        .headers()
        .containsHeader("Content-Security-Policy");
  }

  @Test
  void aNameThatNoFormHasIsLeftAlone() {
    for (var name : new String[] {"email[0]", "email.x", "password.x", "email[a][b]"}) {
      assertThat(http.post().uri("/login").with(Story.aForm()).param(name, "1")).hasStatus(422);
    }
    assertThat(http.post().uri("/home/otplogin/kode").with(Story.aForm()).param("code.x", "1"))
        .hasStatus(422);
  }

  @Test
  void aFileIsKeptButThePageThatSaysThereIsNoneIsNot() {
    assertThat(http.get().uri("/look/none.css"))
        .hasStatus(404)
        .hasHeader("Cache-Control", "no-store");
  }

  @Test
  void whatIsNoTokenOpensNothing() {
    for (var token : new String[] {"%7B0%7D", "%09", "%20", "%E2%80%AE"}) {
      assertThat(http.get().uri(URI.create("http://localhost/e/" + token + "/svar")))
          .hasStatus(404);
    }
  }

  @Test
  void aRefusalIsARefusalWhateverTheReaderAskedFor() {
    for (var accept : new String[] {"text/plain", "image/png", "x", "*/*;q=0"}) {
      assertThat(
              http.post()
                  .uri("/e/made-up/svar")
                  .with(Story.aForm())
                  .header("X-Autosave", "1")
                  .header("Accept", accept))
          .hasStatus(404);
      assertThat(http.get().uri("/login").header("Accept", accept)).hasStatusOk();
    }
  }
}
