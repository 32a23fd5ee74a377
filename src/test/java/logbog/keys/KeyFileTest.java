package logbog.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

  @TempDir Path folder;

  @Test
  void aDemoMakesItsKeysAndKeepsThem() {
    var first = Wiring.keys("", true, folder).token("purpose", "part");
    assertThat(Wiring.keys("", true, folder).token("purpose", "part")).isEqualTo(first);
  }

  @Test
  void theKeyFileIsItsOwnersOnly() throws IOException {
    new KeyFile(folder.resolve("keys")).readOrMake();
    assertThat(Files.getPosixFilePermissions(folder.resolve("keys")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void withoutTheDemoKeysAreRequired() {
    stopsBecause(
        "",
        "LOGBOG_KEYS is missing: name the key file, or set LOGBOG_DEMO=true to try Logbog out.");
  }

  @Test
  void aKeyFileThatIsNotThereIsNamed() {
    stopsBecause(folder + "/none", "LOGBOG_KEYS: the key file " + folder + "/none cannot be read.");
  }

  @Test
  void aKeyFileWithoutAProperKeyIsRefused() throws IOException {
    var file = Files.writeString(folder.resolve("keys"), "master=short");
    stopsBecause(
        file.toString(),
        "LOGBOG_KEYS: the key file "
            + file
            + " must hold a line master=<at least 32 random bytes in base64>.");
  }

  /** So that a master secret can be changed without losing what it sealed. */
  @Test
  void whatAnEarlierMasterSealedIsOpenedByTheIdItWasSealedWith() {
    var before = TestKeys.keys();
    var after = TestKeys.changed();
    var sealed = before.seal("purpose", "plain", "about");
    assertThat(after.id()).isNotEqualTo(before.id());
    assertThat(after.known(before.id()).open("purpose", sealed, "about")).isEqualTo("plain");
    assertThatThrownBy(() -> before.known(after.id())).isInstanceOf(IllegalArgumentException.class);
  }

  private void stopsBecause(String file, String sentence) {
    assertThatThrownBy(() -> Wiring.keys(file, false, folder))
        .isInstanceOf(CannotStart.class)
        .hasMessage(sentence);
  }
}
