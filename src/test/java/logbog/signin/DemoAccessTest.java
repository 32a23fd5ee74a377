package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import logbog.Browser;
import logbog.ModuleTest;
import logbog.audit.Actor;
import logbog.mail.EmailAddress;
import logbog.people.Identities;
import logbog.people.People;
import logbog.places.Region;
import logbog.roles.Clinic;
import logbog.roles.Role;
import logbog.roles.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The demo's doctors sign in like others, and its page tells the code of their app. */
@ModuleTest
@TestPropertySource(properties = {"logbog.demo=true", "spring.mail.host="})
record DemoAccessTest(
    MockMvcTester http, DemoAccess demo, People people, Clinic clinic, Identities identities) {

  @Test
  void thePageTellsTheCode() {
    var email = EmailAddress.of("signe@laege.example");
    if (people.claiming(email).isEmpty()) {
      var signe = people.add("Signe Mørk", email);
      clinic.also(signe, Role.RESEARCH_SUPERVISOR, Scope.in(Region.NORTH));
      identities.identify(signe, Clinic.cpr(109_000), null, Actor.system());
    }
    demo.run(new DefaultApplicationArguments());
    var browser = new Browser(http);
    browser.open("/laege");
    browser.send("/laege", Map.of("email", email.value(), "password", DemoPeople.PASSWORD.value()));
    var told = browser.open("/laege/kode").page().select(".alert-info").text();
    var code = told.replaceAll("\\D", "").substring(0, 6);
    assertThat(browser.send("/laege/kode", Map.of("code", code)).location()).isEqualTo("/logbog");
  }
}
