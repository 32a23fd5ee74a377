package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import logbog.Browser;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who tries links that nobody mailed is turned away after a while; who opens good ones never. */
@ModuleTest
record MadeUpLinksTest(MockMvcTester http, Story story, JdbcClient jdbc, TestClock time) {

  private static final int MOST = 600;

  @Test
  void aNetworkThatTriesLinkAfterLinkWaitsTenMinutes() {
    var cast = story.cast();
    var good = story.karens(cast, story.asked(cast)).path();
    var stranger = new Browser(http);
    var before = rows();
    for (int n = 0; n < MOST; n++) {
      assertThat(stranger.open("/e/made-up-" + n).status()).isEqualTo(404);
    }
    assertThat(stranger.open("/e/made-up").status()).isEqualTo(429);
    assertThat(rows()).as("opening a link writes no row").isEqualTo(before);
    assertThat(new Browser(http).open(good).status()).as("elsewhere").isEqualTo(200);
    time.moveBy(Duration.ofMinutes(10).plusSeconds(1));
    assertThat(stranger.open(good).status()).isEqualTo(200);
  }

  @Test
  void goodLinksAreOpenedAsOftenAsOneLikes() {
    var cast = story.cast();
    var good = story.karens(cast, story.asked(cast)).path();
    var firm = new Browser(http);
    for (int n = 0; n <= MOST; n++) {
      assertThat(firm.open(good).status()).isEqualTo(200);
    }
  }

  private int rows() {
    return jdbc.sql("select count(*) from web.throttle").query(Integer.class).single();
  }
}
