package logbog.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import logbog.database.Running;
import logbog.keys.CannotStart;
import logbog.keys.TestKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What cannot be backed up or restored is said in a sentence, and nothing is left half done. */
class RefusalsTest {

  private static Place place;
  private static Running running;
  private static Copy copy;

  @BeforeAll
  static void aBackup() throws Exception {
    place = Place.emptied("refusals");
    running = place.start("living");
    Place.run(running, "create table word (number int)", "insert into word values (1)");
    assertThat(place.backup(running)).startsWith("0 ");
    place.awaitArchived(running);
    copy = place.store().copies(TestKeys.keys()).getFirst();
  }

  @AfterAll
  static void stop() throws IOException {
    running.close();
  }

  @AfterEach
  void nothingIsLeft() {
    assertThat(place.data("new").resolve("postgres")).doesNotExist();
    assertThat(place.data("new").resolve("postgres.restoring")).doesNotExist();
  }

  @Test
  void aSecondBeforeTheOldestBackupIsRefused() {
    assertThat(place.restore("new", copy.manifest().ended().minusSeconds(1).toString()))
        .isEqualTo(
            "1 The oldest backup is of %s; no second before it can be restored."
                .formatted(copy.manifest().ended()));
  }

  @Test
  void aSecondAfterTheArchiveIsRefused() {
    assertThat(place.restore("new", Instant.now().plus(Duration.ofDays(1)).toString()))
        .startsWith("1 The archive ends at 2");
  }

  @Test
  void aSecondAfterTheLastChangeIsRefusedInTheServersWords() throws Exception {
    var last = place.store().archive().reach(Timeline.first(1), copy.manifest().first());
    assertThat(place.restore("new", last.orElseThrow().archived().toString()))
        .startsWith("1 The archive ends before that second: the last change in it is of 2");
  }

  @Test
  void nothingIsRestoredOverADatabase() throws IOException {
    assertThat(place.restore("living", "latest"))
        .startsWith("1 LOGBOG_DATA: a Logbog is using the folder");
    Files.createDirectories(place.data("stopped").resolve("postgres"));
    assertThat(place.restore("stopped", "latest"))
        .startsWith("1 LOGBOG_DATA: there is a database in");
  }

  @Test
  void withoutTheRightKeysNothingIsRestored() throws IOException {
    var other = Files.writeString(place.data("other.keys"), "master=" + "A".repeat(44) + "\n");
    assertThat(place.restore("new", other, "latest"))
        .startsWith("1 LOGBOG_KEYS: the key file is not the one the backup in");
  }

  @Test
  void aDamagedFileIsFoundByCheckAndByRestore() throws IOException {
    var file = Copy.files(copy.folder()).resolve("PG_VERSION");
    var before = Files.readString(file);
    Files.writeString(file, "81\n");
    assertThat(place.backup(running, "check"))
        .isEqualTo("1 The backup is damaged: " + file + " is not what was written.");
    assertThat(place.restore("new", "latest"))
        .isEqualTo("1 The backup is damaged: " + file + " is not what was written.");
    Files.writeString(file, before);
    assertThat(place.backup(running, "check")).startsWith("0 " + copy.name() + " is whole");
  }

  @Test
  void aMissingPieceOfTheLogIsFound() throws IOException {
    var archive = place.store().archive();
    var piece = archive.folder().resolve(copy.manifest().first().name());
    var away = Files.move(piece, place.data("away"));
    assertThat(place.restore("new", "latest"))
        .startsWith("1 The backup is damaged: the archive in")
        .endsWith("lacks what makes " + copy.name() + " whole.");
    Files.move(away, piece);
  }

  @Test
  void aBackupOfAnotherMajorVersionIsRefused() throws IOException {
    var file = Copy.manifestIn(copy.folder());
    var before = Files.readString(file);
    var made = copy.manifest();
    var older = new Manifest(17, made.ended(), made.first(), made.end(), made.files());
    Files.writeString(file, older.text(TestKeys.keys()));
    assertThat(place.restore("new", "latest"))
        .startsWith("1 The backup is of PostgreSQL 17, and this Logbog comes with 18");
    Files.writeString(file, before);
  }

  @Test
  void aServerThatArchivesElsewhereIsNotBackedUp() throws IOException {
    var elsewhere = Files.createDirectories(place.data("elsewhere")).toString();
    assertThat(place.backup(running.cluster(), elsewhere, 1))
        .startsWith("1 The running Logbog does not archive to " + elsewhere);
  }

  @Test
  void twoBackupsAtOnceAreOne() throws IOException {
    try (var held = Alone.in(place.store())) {
      assertThat(place.backup(running)).startsWith("1 Another backup is being made in");
      assertThat(held.lock().isOpen()).isTrue();
    }
  }

  @Test
  void aFullDiskIsSaid() {
    assertThatThrownBy(() -> Disk.checkRoom("LOGBOG_BACKUP", place.folder(), Long.MAX_VALUE / 2))
        .isInstanceOf(NotDone.class)
        .hasMessageStartingWith("LOGBOG_BACKUP: not enough space in ");
  }

  @Test
  void theFolderOfAnotherDatabaseIsNotUsed() {
    assertThatThrownBy(
            () -> {
              try (var other = new Running(place.data("another"), place.backup().toString())) {
                other.kill();
              }
            })
        .isInstanceOf(CannotStart.class)
        .hasMessageEndingWith("holds the backup of another database.");
  }

  @Test
  void noFolderNoBackup() {
    assertThat(place.backup(running.cluster(), "", 1)).startsWith("1 LOGBOG_BACKUP is missing");
    assertThat(place.restore("new", "yesterday")).startsWith("2 restore takes a second like");
    assertThat(Path.of("yesterday")).doesNotExist();
  }
}
