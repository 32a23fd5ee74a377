package logbog.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import logbog.database.Inside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.util.FileSystemUtils;

/**
 * A backup taken while people work is restored to a second in which they worked, to one in which
 * they paused, and to the end, and compared with what was acknowledged and with every row there
 * was. {@code bin/drill-restore N} lets N writes pass between the steps; the tests of {@code
 * logbog.backup} hold the same in small.
 */
@EnabledIfSystemProperty(named = "drill.writes", matches = "\\d+")
class RestoreDrillTest {

  private static final int WRITES = Integer.getInteger("drill.writes", 100);
  private static final Path PLACE = Path.of("target/restore-drill").toAbsolutePath();
  private static final Map<String, String> BACKUP =
      Map.of("LOGBOG_BACKUP", PLACE.resolve("backup").toString());

  private final Ledger ledger = new Ledger();
  private final Pause pause = new Pause();
  private final List<Future<Void>> work = new ArrayList<>();

  @Test
  void aBackupTakenUnderLoadComesBackToASecondInBetweenAndToTheEnd() throws Exception {
    Inside.emptied(PLACE.resolve("data"));
    FileSystemUtils.deleteRecursively(PLACE);
    try (var living = new Installation(PLACE, PLACE.resolve("data"), BACKUP);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List.of("ane", "bo", "carla")
          .forEach(
              name -> {
                var person = new Person(living.url(), ledger, name);
                work.add(threads.submit(() -> pause.livesOn(person)));
              });
      awaitMore(WRITES);
      var began = Instant.now();
      assertThat(living.command("backup")).isZero();
      say("Backup under load: %d ms with the start of the command", since(began));
      awaitMore(WRITES);
      var underLoad = Instant.now();
      awaitMore(WRITES);
      var calm = pause.whilePaused(() -> calm(living));
      awaitMore(WRITES);
      pause.end();
      for (var each : work) {
        each.get();
      }
      var end = archived(living);
      living.killForGood();

      try (var restored = restored(living, "under-load", underLoad.toString())) {
        new Expected(ledger.writes, underLoad).checkAgainst(restored.database());
      }
      try (var restored = restored(living, "calm", calm.second().toString())) {
        assertThat(calm.rows().differences(Snapshot.of(restored.database()))).isEmpty();
      }
      try (var restored = restored(living, "end", "latest")) {
        assertThat(end.differences(Snapshot.of(restored.database()))).isEmpty();
      }
      say(
          "Rows compared one by one: %d in the pause, %d at the end",
          calm.rows().rows(), end.rows());
      serves("end");
    }
  }

  /** A moment in which nobody writes, and every row there was. */
  record Calm(Instant second, Snapshot rows) {}

  private static Calm calm(Installation living) throws InterruptedException {
    var rows = quietly(living);
    return new Calm(Instant.now(), rows);
  }

  /** Letters and seals follow the people by a second or two. */
  private static Snapshot quietly(Installation living) throws InterruptedException {
    for (var before = Snapshot.of(Inside.of(living.data())); ; ) {
      Thread.sleep(3000);
      var now = Snapshot.of(Inside.of(living.data()));
      if (now.equals(before)) {
        return now;
      }
      before = now;
    }
  }

  /**
   * All there is, when all of it is archived; what is written meanwhile by itself is awaited too.
   */
  private static Snapshot archived(Installation living) throws InterruptedException {
    while (true) {
      var rows = quietly(living);
      awaitArchived(living);
      var meanwhile = rows.differences(Snapshot.of(Inside.of(living.data())));
      if (meanwhile.isEmpty()) {
        return rows;
      }
      say("Written by itself meanwhile: %s", meanwhile);
    }
  }

  private static void awaitArchived(Installation living) throws InterruptedException {
    var began = Instant.now();
    var piece =
        Inside.of(living.data())
            .sql("select pg_walfile_name(pg_current_wal_lsn())")
            .query(String.class)
            .single();
    while (!Files.exists(PLACE.resolve("backup/wal").resolve(piece))) {
      Thread.sleep(100);
    }
    say("The last changes were archived by themselves after %d ms more", since(began));
  }

  private static Restored restored(Installation living, String name, String to) throws Exception {
    var data = Files.createDirectories(PLACE.resolve(name));
    Files.copy(living.data().resolve("keys.properties"), data.resolve("keys.properties"));
    var began = Instant.now();
    assertThat(living.command(Map.of("LOGBOG_DATA", data.toString()), "restore", to)).isZero();
    say("Restored to %s: %d ms with the start of the command", to, since(began));
    return new Restored(data);
  }

  /** The application starts on it, and the trail is whole. */
  private static void serves(String name) throws Exception {
    var began = Instant.now();
    try (var again = new Installation(PLACE, PLACE.resolve(name), Map.of())) {
      new Browser(again.url(), new Ledger()).page("/login");
      say("The application answers on it: %d ms", since(began));
      assertThat(again.command("audit-verify")).as("the audit trail is whole").isZero();
    }
  }

  private void awaitMore(int count) throws Exception {
    for (var until = ledger.acknowledged.get() + count; ledger.acknowledged.get() < until; ) {
      for (var each : work) {
        if (each.isDone()) {
          each.get();
        }
      }
      Thread.sleep(20);
    }
  }

  private static long since(Instant began) {
    return Duration.between(began, Instant.now()).toMillis();
  }

  private static void say(String what, Object... values) {
    System.out.println(what.formatted(values));
  }
}
