package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.Story;
import logbog.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a trainer finds who signs in with the address a sheet was sent to (V8, V9). */
@ModuleTest
record CompanyPagesTest(
    MockMvcTester http,
    Story story,
    LinkHolder trainer,
    Tokens tokens,
    Invitations invitations,
    Statements statements,
    TestClock clock,
    JdbcClient jdbc) {

  @Test
  void whatWaitsStandsFirstAndOpensThroughTheAddressesOwnInvitation() {
    var cast = story.cast();
    var id = story.asked(cast);
    assertThat(home(cast.karen())).hasStatusOk().bodyText().contains("Venter på dig", "Mads Holm");
    var way = opens(cast.karen(), tokens.invitation(id, cast.karen()));
    assertThat(way).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(way.getResponse().getHeader("Location"))
        .isEqualTo(tokens.of(id, cast.karen()).path());
    assertThat(trainer.get(tokens.of(id, cast.karen()))).hasStatusOk();
    assertThat(invitations.by(tokens.of(id, cast.karen())).invitation().namedAt())
        .as("only a stated name is an act (V8)")
        .isNull();
  }

  @Test
  void goingToTheSheetIsWrittenDownAsAReading() {
    var cast = story.cast();
    var id = story.asked(cast);
    opens(cast.karen(), tokens.invitation(id, cast.karen()));
    assertThat(
            jdbc.sql("select actor from audit.entry where subject = :id and act = :act")
                .param("id", id.value())
                .param("act", "DeclarationRead")
                .query(String.class)
                .list())
        .containsExactly(cast.karen());
  }

  @Test
  void aSheetSentToAnotherAddressDoesNotExist() {
    var cast = story.cast();
    var id = story.asked(cast);
    var karens = tokens.invitation(id, cast.karen());
    assertThat(opens(cast.poul(), karens)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(opens(cast.birgit(), karens)).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(home(cast.birgit())).hasStatusOk().bodyText().doesNotContain("Venter på dig");
  }

  @Test
  void aDeadLinkIsMadeAnewForWhoeverHasProvenItsAddress() {
    var cast = story.cast();
    var id = story.asked(cast);
    clock.moveBy(Duration.ofDays(150));
    assertThat(trainer.get(tokens.of(id, cast.karen()))).hasStatus(HttpStatus.GONE);
    var way = opens(cast.karen(), tokens.invitation(id, cast.karen()));
    assertThat(way.getResponse().getHeader("Location"))
        .isEqualTo(tokens.of(id, cast.karen(), 2).path());
    assertThat(trainer.get(tokens.of(id, cast.karen(), 2))).hasStatusOk();
    assertThat(trainer.get(tokens.of(id, cast.karen(), 1))).hasStatus(HttpStatus.GONE);
  }

  @Test
  void anApprenticeStandsOnceByTheNewestDeclaration() {
    var cast = story.cast();
    story.signed(cast, story.asked(cast, 1));
    var newest = story.asked(cast, 2);
    var page = company(cast.karen());
    assertThat(page).hasStatusOk().bodyText().contains("/home/erklaeringer/" + newest + "\"");
    assertThat(page).bodyText().containsOnlyOnce("/home/erklaeringer/");
  }

  @Test
  void theFrontPageAsksNoMoreOfManySheetsThanOfOne() throws Exception {
    var cast = story.cast();
    story.asked(cast, 1);
    var one = statements.of(() -> home(cast.karen())).size();
    story.asked(cast, 2);
    story.asked(cast, 3);
    assertThat(statements.of(() -> home(cast.karen()))).hasSize(one);
  }

  private MvcTestResult home(String address) {
    return http.get().uri("/home").with(Story.office(address)).exchange();
  }

  private MvcTestResult company(String address) {
    return http.get().uri("/home/laerested").with(Story.office(address)).exchange();
  }

  private MvcTestResult opens(String address, InvitationId invitation) {
    return http.post()
        .uri("/home/ark/{invitation}/aabning", invitation)
        .with(Story.office(address))
        .with(Story.aForm())
        .exchange();
  }
}
