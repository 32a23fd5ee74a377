package logbog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are read at a start. */
class LaidFilesTest {

  @TempDir Path folder;

  @Test
  void theOperatorsFilesComeLastAndByName() throws IOException {
    lay("b.csv", "a.CSV", "readme.txt");
    Files.createDirectory(folder.resolve("old.csv"));
    var files = new LaidFiles(false, folder.toString()).all();
    assertThat(files)
        .filteredOn(file -> file.origin() == Origin.OPERATOR)
        .extracting(LaidFile::name)
        .containsExactly("a.CSV", "b.csv");
    assertThat(files.getLast().origin()).isEqualTo(Origin.OPERATOR);
  }

  @Test
  void registersOfTheDemoAreReadOnlyInTheDemo() throws IOException {
    assertThat(new LaidFiles(false, "").all())
        .extracting(LaidFile::origin)
        .doesNotContain(Origin.DEMO);
    assertThat(new LaidFiles(true, "").all()).extracting(LaidFile::origin).contains(Origin.DEMO);
  }

  private void lay(String... names) throws IOException {
    for (var name : names) {
      Files.writeString(folder.resolve(name), "no;name\n");
    }
  }
}
