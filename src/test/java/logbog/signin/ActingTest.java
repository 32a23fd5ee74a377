package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.people.GrantId;
import logbog.places.Region;
import logbog.roles.Role;
import logbog.roles.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The front page says as what one acts, and leads to the other roles in one tap (M2). */
@ModuleTest
record ActingTest(MockMvcTester http, Medic.Ward ward, JdbcClient jdbc, TestClock time) {

  private static final String SWITCH = "/logbog/profil/rolle";

  @Test
  void theOtherRolesAreOneTapAway() {
    var freja = ward.freja(http);
    freja.arrive(time.instant());
    freja.browser().open("/logbog");
    assertThat(freja.browser().page().select("form[action=" + SWITCH + "]")).isEmpty();
    var other = alsoResearchSupervisor(freja);
    var page = freja.browser().open("/logbog").page();
    assertThat(page.select("form[action=" + SWITCH + "] button").text())
        .contains("Forskningstræningsvejleder");
    var led = freja.browser().send(SWITCH, Map.of());
    assertThat(led.status()).isEqualTo(303);
    assertThat(freja.browser().open("/logbog").page().select("[aria-labelledby=acting] p").text())
        .contains("Forskningstræningsvejleder");
    end(other);
    assertThat(freja.browser().open("/logbog").location()).isEqualTo("/logbog");
    assertThat(freja.browser().open("/logbog").page().select("[aria-labelledby=acting] p").text())
        .contains("Uddannelseslæge");
  }

  private GrantId alsoResearchSupervisor(Medic freja) {
    return ward.clinic()
        .also(freja.viewer().id(), Role.RESEARCH_SUPERVISOR, Scope.in(Region.NORTH))
        .active();
  }

  private void end(GrantId role) {
    jdbc.sql(
            """
            insert into roles.end_of_role (grant_of_role, last_day, over_at, said_at, said_by)
            values (:role, current_date - 1, now() - interval '1 hour', now() - interval '1 hour', 'test')
            """)
        .param("role", role.value())
        .update();
  }
}
