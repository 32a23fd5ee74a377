package logbog.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Two nodes are restarted one after the other, again and again, while people work: nobody notices.
 * {@code bin/drill-restart N} restarts each N times.
 */
@EnabledIfSystemProperty(named = "drill.restarts", matches = "\\d+")
class RestartDrillTest {

  private static final int RESTARTS = Integer.getInteger("drill.restarts", 1);
  private static final int MOST_KILLS_OF_THE_CONTROL = 20;

  private final Ledger ledger = new Ledger();

  @Test
  void nobodyNoticesThatOneNodeAfterTheOtherIsRestarted() throws Exception {
    var drain = System.getProperty("drill.drain", "5s");
    try (var site = new Site(Path.of("target/restart-drill"), drain);
        var crew = new Crew(site.apprentices(ledger), ledger, false)) {
      crew.awaitWork();
      var teacher = new Teacher(site.url, ledger, site.mail);
      teacher.signIn();
      crew.beside(teacher::read);
      for (var round = 0; round < RESTARTS; round++) {
        for (var node : site.nodes) {
          crew.awaitWork();
          node.restart();
          site.front.awaitAll();
        }
      }
      crew.awaitWork();
      crew.rest();
      for (var person : crew.people) {
        assertThat(person.declarations()).as("still signed in").isNotEmpty();
      }
      System.out.printf(
          "Restarted two nodes %d times each: %d acknowledged writes, %d declarations signed, %d"
              + " requests failed, slowest answer %d ms, %d letters.%n",
          RESTARTS,
          ledger.acknowledged.get(),
          ledger.completed.size(),
          ledger.failures.size(),
          ledger.slowest.get(),
          new Books(site.database.asked()).letters());
      assertThat(ledger.failures).as("noticed: %s", site.front.troubles()).isEmpty();
      check(site);
    }
  }

  private void check(Site site) throws Exception {
    var reckoning = new Reckoning(ledger, site.database.asked());
    assertThat(reckoning.lost()).as("acknowledged and lost").isEmpty();
    assertThat(reckoning.halfWritten()).isEmpty();
    assertThat(reckoning.signed()).as("signed once each").isEqualTo(ledger.completed.size());
    var books = new Books(site.database.asked());
    assertThat(books.lettersWrong(site.mail.ids())).as("letters not sent exactly once").isEmpty();
    assertThat(books.jobsWrong()).isEmpty();
    assertThat(books.checkpointsTooClose()).isEmpty();
    books.awaitSeals();
    for (var node : site.nodes) {
      assertThat(node.installation().command("audit-verify")).as("the trail is whole").isZero();
      assertThat(node.installation().log())
          .as("names, links, passwords or free text in the log, or an error")
          .doesNotContain(ledger.unspoken)
          .doesNotContain(" ERROR ");
    }
  }

  /** The drill can fail: of a node that is killed, people notice. */
  @Test
  void peopleNoticeThatANodeIsKilled() throws Exception {
    var kills = 0;
    try (var site = new Site(Path.of("target/restart-control"), "0s");
        var crew = new Crew(site.apprentices(ledger), ledger, true)) {
      for (; ledger.failures.isEmpty() && kills < MOST_KILLS_OF_THE_CONTROL; kills++) {
        crew.strikeAtWork(() -> {});
        site.nodes.get(kills % 2).kill();
      }
    }
    System.out.printf(
        "Control, killed instead of stopped: %d requests failed after %d kills.%n",
        ledger.failures.size(), kills);
    assertThat(ledger.failures).isNotEmpty();
  }
}
