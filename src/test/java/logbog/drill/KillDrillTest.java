package logbog.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import logbog.database.Inside;
import org.junit.jupiter.api.Test;

/**
 * What was acknowledged is never lost: the real application and its database are killed again and
 * again while apprentices ask and trainers answer. {@code bin/drill-kill N} kills each N times; a
 * build has a short form of it, since each kill costs a start.
 */
class KillDrillTest {

  private static final int KILLS = Integer.getInteger("drill.kills", 2);
  private static final int MOST_KILLS_OF_THE_CONTROL = 50;

  private final Ledger ledger = new Ledger();

  @Test
  void killingLosesNothingAcknowledgedAndLeavesNothingHalfWritten() throws Exception {
    try (var installation = new Installation(Path.of("target/kill-drill"));
        var crew = new Crew(installation, ledger, false)) {
      for (int kill = 0; kill < KILLS; kill++) {
        crew.strikeAtWork(installation::killDatabase);
        crew.strikeAtWork(installation::killApplication);
      }
      crew.awaitWork();
      crew.rest();
      checkPeopleFind(crew.people);
      var reckoning = new Reckoning(ledger, Inside.of(installation.data()));
      assertThat(reckoning.lost()).as("acknowledged and lost").isEmpty();
      assertThat(reckoning.halfWritten()).isEmpty();
      assertThat(reckoning.signed()).as("signed once each").isEqualTo(ledger.completed.size());
      assertThat(installation.command("audit-verify")).as("the audit trail is whole").isZero();
      assertThat(installation.log())
          .as("names, links, passwords or free text in the log")
          .doesNotContain(ledger.unspoken);
      assertThat(ledger.defects).as("answered as if the fault were ours").isEmpty();
    }
    System.out.printf(
        "Killed the application and PostgreSQL %d times each: %d acknowledged writes found, %d"
            + " declarations signed.%n",
        KILLS, ledger.acknowledged.get(), ledger.completed.size());
  }

  /** The drill can fail: a database that acknowledges before it writes is found out. */
  @Test
  void aDatabaseThatAcknowledgesTooEarlyIsFoundOut() throws Exception {
    List<String> lost = List.of();
    var kills = 0;
    try (var installation = new Installation(Path.of("target/kill-control"));
        var crew = new Crew(installation, ledger, true)) {
      crew.awaitWork();
      Inside.acknowledgeTooEarly(installation.data());
      for (; lost.isEmpty() && kills < MOST_KILLS_OF_THE_CONTROL; kills++) {
        crew.strikeAtWork(installation::killDatabase);
        crew.awaitWork();
        lost = new Reckoning(ledger, Inside.of(installation.data())).lost();
      }
    }
    System.out.printf(
        "Control, acknowledging before writing: %d lost after %d kills of PostgreSQL.%n",
        lost.size(), kills);
    assertThat(lost).isNotEmpty();
  }

  private void checkPeopleFind(List<Person> people) throws InterruptedException {
    var found = new ArrayList<String>();
    for (var person : people) {
      found.addAll(person.declarations());
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(ledger.answers.keySet());
  }
}
