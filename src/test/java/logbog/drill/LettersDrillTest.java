package logbog.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The application is killed while it posts the letters of a summons, and while it reminds: everyone
 * gets one letter, nobody two and nobody none. {@code bin/drill-letters N} kills it N times in
 * each.
 */
@EnabledIfSystemProperty(named = "drill.letters", matches = "\\d+")
class LettersDrillTest {

  private static final int KILLS = Integer.getInteger("drill.letters", 1);
  private static final int CALLED = 1_000;
  private static final int REQUESTS = 30_000;

  @Test
  void whoeverIsWrittenToGetsOneLetterHoweverOftenItIsKilled() throws Exception {
    try (var office = new MailingOffice(Path.of("target/letters-drill"))) {
      office.summon(CALLED);
      for (int kill = 1; kill <= KILLS; kill++) {
        office.killOnce(Mailing.SUMMONS, CALLED * kill / (KILLS + 1));
      }
      office.awaitAll(Mailing.SUMMONS, CALLED);
      var addresses = office.gather(REQUESTS);
      office.dawn();
      for (int kill = 1; kill <= KILLS; kill++) {
        office.killOnce(Mailing.REMINDERS, addresses * kill / (KILLS + 1));
      }
      office.awaitAll(Mailing.REMINDERS, addresses);
      System.out.printf(
          "Killed %d times in a summons of %d and %d times in the reminders of %d requests to %d"
              + " addresses: %s; %s.%n",
          KILLS,
          CALLED,
          KILLS,
          REQUESTS,
          addresses,
          office.tally(Mailing.SUMMONS),
          office.tally(Mailing.REMINDERS));
      assertThat(office.wrong(Mailing.SUMMONS, CALLED)).isEmpty();
      assertThat(office.wrong(Mailing.REMINDERS, addresses)).isEmpty();
      // The drill can fail: reminders that are forgotten once they are posted are posted again.
      office.forgetReminders();
      office.kill();
      office.awaitMore(Mailing.REMINDERS, addresses);
      assertThat(office.wrong(Mailing.REMINDERS, addresses)).isNotEmpty();
    }
  }
}
