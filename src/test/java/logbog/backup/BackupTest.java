package logbog.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import logbog.keys.TestKeys;
import org.junit.jupiter.api.Test;

/** What a backup keeps, and what it finds on its way. */
class BackupTest {

  @Test
  void theLatestBackupsAreKeptWithTheLogTheyNeedPacked() throws Exception {
    var place = Place.emptied("keeping");
    try (var running = place.start("first")) {
      Place.run(running, "create table word (number int)");
      for (int number = 1; number <= 3; number++) {
        assertThat(place.backup(running)).startsWith("0 ");
        Place.run(running, "insert into word values (" + number + ")");
        Thread.sleep(1000);
      }
      var copies = place.store().copies(TestKeys.keys());
      assertThat(copies).hasSize(2);
      var needed = copies.getFirst().manifest().first();
      assertThat(place.store().archive().pieces())
          .contains(needed)
          .allMatch(piece -> piece.number() >= needed.number());
      assertThat(place.store().archive().file(needed).orElseThrow().toString()).endsWith(".gz");
      assertThat(place.backup(running, "check")).startsWith("0 ").contains("any second from");
      var newest = copies.getLast();
      place.store().remove(newest);
      place.awaitArchived(running);
    }
    assertThat(place.restore("second", "latest")).startsWith("0 ");
    assertThat(place.numbers("second")).containsExactly("1", "2", "3");
  }

  @Test
  void aPageTheServerDidNotWriteStopsTheBackupBeforeASoundOneIsTidiedAway() throws Exception {
    var place = Place.emptied("damaged");
    Path table;
    try (var running = place.start("first")) {
      Place.run(
          running,
          "create table word (number int)",
          "insert into word select generate_series(1, 1000)");
      assertThat(place.backup(running)).startsWith("0 ");
      table = Path.of(Place.ask(running, "select pg_relation_filepath('word')").getFirst());
    }
    flip(place.data("first").resolve("postgres").resolve(table), 8192 + 4000);
    try (var running = place.start("first")) {
      assertThat(place.backup(running.cluster(), place.backup().toString(), 1))
          .startsWith("1 The database is damaged: page 1 of ");
    }
    assertThat(place.store().copies(TestKeys.keys())).hasSize(1);
    try (var folders = Files.list(place.backup().resolve("copies"))) {
      assertThat(folders).hasSize(1);
    }
  }

  private static void flip(Path file, long at) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      var one = ByteBuffer.allocate(1);
      channel.read(one, at);
      one.put(0, (byte) ~one.get(0)).flip();
      channel.write(one, at);
    }
  }
}
