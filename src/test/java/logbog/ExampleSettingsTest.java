package logbog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The settings file that comes with the package. */
class ExampleSettingsTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[A-Z][^|]*) \\|");
  private static final Pattern NAME = Pattern.compile("`([A-Z_]+)`");

  private final String example = read("src/package/logbog.env");

  @Test
  void everySettingOfTheReadmeIsInIt() {
    assertThat(ROW.matcher(read("README.md")).results().flatMap(row -> names(row.group(1))))
        .hasSizeGreaterThan(15)
        .allSatisfy(name -> assertThat(example).containsPattern("(?m)^#?" + name + "="));
  }

  @Test
  void theDemoIsOff() {
    assertThat(example.lines()).contains("LOGBOG_DEMO=false");
  }

  @Test
  void everyLineWithoutAMarkIsASetting() {
    assertThat(example.lines())
        .allSatisfy(line -> assertThat(line).matches("|#.*|[A-Z][A-Z0-9_]*=.*"));
  }

  /** A row may name several: the whole first, then their other endings. */
  private static Stream<String> names(String cell) {
    List<String> named = NAME.matcher(cell).results().map(name -> name.group(1)).toList();
    var stem = named.getFirst().replaceFirst("_[A-Z]+$", "");
    return named.stream().map(name -> name.startsWith("_") ? stem + name : name);
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException gone) {
      throw new IllegalStateException(gone);
    }
  }
}
