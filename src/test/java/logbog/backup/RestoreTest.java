package logbog.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import logbog.database.Running;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** What was backed up under load comes back, to the second that is asked for. */
class RestoreTest {

  private static final String ALL = "select number from word order by number";

  @Test
  void aBackupTakenUnderLoadComesBackToASecondInBetweenAndToTheEnd() throws Exception {
    var place = Place.emptied("restore");
    var running = place.start("first");
    Instant between;
    try (var people = new Writers(running)) {
      people.awaitMore(300);
      assertThat(place.backup(running)).startsWith("0 Backup 2");
      people.awaitMore(200);
      between = Instant.now().truncatedTo(ChronoUnit.MICROS);
      people.awaitMore(200);
      people.close();
      var all = Place.ask(running, ALL);
      place.awaitArchived(running);
      running.kill();

      assertThat(place.restore("second", between.toString()))
          .startsWith("0 Restored the second " + between);
      assertThat(place.restore("end", "latest")).startsWith("0 Restored all that was archived");

      try (var second = place.start("second")) {
        people.checkAt(between, Place.ask(second, ALL));
        assertThat(Place.ask(second, ALL)).isNotEmpty().hasSizeLessThan(all.size());
      }
      try (var end = place.startApart("end")) {
        assertThat(Place.ask(end, ALL)).isEqualTo(all);
      }
    }
  }

  @Test
  void afterARestoreBackupsGoOnAndTheWayThatWasLeftIsNotTakenAgain() throws Exception {
    var place = Place.emptied("again");
    Instant second;
    try (var running = place.start("first")) {
      Place.run(running, "create table word (number int)", "insert into word values (1)");
      assertThat(place.backup(running)).startsWith("0 ");
      second = now(running);
      Place.run(running, "insert into word values (2)");
      place.awaitArchived(running);
    }
    assertThat(place.restore("second", second.toString())).contains("on timeline 2");
    try (var running = place.start("second")) {
      Place.run(running, "insert into word values (3)");
      place.awaitArchived(running);
      assertThat(place.restore("third", "latest")).contains("on timeline 3");
      assertThat(place.restore("left", "latest", "1")).contains("on timeline 3");
      assertThat(place.backup(running)).startsWith("0 ");
      assertThat(place.restore("fourth", "latest")).contains("on timeline 3");
    }
    assertThat(place.numbers("third")).containsExactly("1", "3");
    assertThat(place.numbers("left")).containsExactly("1", "2");
    assertThat(place.numbers("fourth")).containsExactly("1", "3");
  }

  @Test
  void whatLiesInATablespaceElsewhereComesAlongIntoTheDataFolder() throws Exception {
    var place = Place.emptied("elsewhere");
    var elsewhere = Files.createDirectory(place.data("elsewhere"));
    try (var running = place.start("first")) {
      Place.run(
          running,
          "create tablespace elsewhere location '" + elsewhere + "'",
          "create table word (number int) tablespace elsewhere",
          "insert into word values (7)");
      assertThat(place.backup(running)).startsWith("0 ");
    }
    FileSystemUtils.deleteRecursively(elsewhere);
    assertThat(place.restore("second", "latest")).startsWith("0 ");
    assertThat(place.numbers("second")).containsExactly("7");
    assertThat(place.data("second").resolve("tablespaces")).isNotEmptyDirectory();
  }

  private static Instant now(Running running) throws SQLException {
    return OffsetDateTime.parse(
            Place.ask(running, "select to_json(clock_timestamp())#>>'{}'").getFirst())
        .toInstant();
  }
}
