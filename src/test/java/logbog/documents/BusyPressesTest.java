package logbog.documents;

import static org.assertj.core.api.Assertions.assertThat;

import logbog.ModuleTest;
import logbog.Story;
import logbog.declarations.DeclarationId;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a reader gets while every press of this machine is in use. */
@ModuleTest
record BusyPressesTest(Story story, Presses presses, MockMvcTester http, JdbcClient jdbc) {

  @Test
  void whoAsksForAPrintIsToldToTryAgainAndHasReadNothing() {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    var answer = withAllInUse(presses.number(), cast.birgit(), id);
    assertThat(answer)
        .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
        .bodyText()
        .contains("Der er mange, der henter PDF lige nu");
    assertThat(readings(id)).isZero();
    assertThat(print(cast.birgit(), id)).hasStatusOk();
    assertThat(readings(id)).isOne();
  }

  private MvcTestResult withAllInUse(int left, String office, DeclarationId id) {
    return left == 0
        ? print(office, id)
        : presses.lend(press -> withAllInUse(left - 1, office, id));
  }

  private MvcTestResult print(String office, DeclarationId id) {
    return http.get().uri("/home/erklaeringer/{id}/pdf", id).with(Story.office(office)).exchange();
  }

  private int readings(DeclarationId id) {
    return jdbc.sql(
            "select count(*) from audit.entry where subject = :id and act = 'DeclarationRead'")
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }
}
