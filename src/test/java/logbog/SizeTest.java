package logbog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read at one sitting. */
class SizeTest {

  private static final int HARD_STOP = 250;
  private static final Pattern SENTENCE_ON_TOP =
      Pattern.compile(
          "/\\*\\*(?:(?!\\*/).)*\\*/\\s*(?:@[^\\n]*\\n(?:[ )}][^\\n]*\\n)*)*"
              + "(?:public |abstract |final |sealed |non-sealed )*(?:@?interface|class|record|enum|package) ",
          Pattern.DOTALL);

  private final SortedMap<Path, String> sources = Sources.in(Sources.JAVA, ".java");

  @Test
  void noFileIsLongerThanTheHardStop() {
    assertThat(tooLong(sources)).isEmpty();
    assertThat(tooLong(Sources.in(Path.of("src/test/java"), ".java"))).isEmpty();
    assertThat(tooLong(Sources.in(Sources.TEMPLATES, ".jte"))).isEmpty();
  }

  @Test
  void halfOfAllFilesFitOnAScreen() {
    assertThat(percentile(50)).isLessThanOrEqualTo(40);
  }

  @Test
  void nearlyAllFilesFitOnThree() {
    assertThat(percentile(95)).isLessThanOrEqualTo(130);
  }

  @Test
  void everyFileSaysInASentenceWhatItIs() {
    assertThat(sources.entrySet())
        .filteredOn(source -> !SENTENCE_ON_TOP.matcher(source.getValue()).find())
        .extracting(Map.Entry::getKey)
        .isEmpty();
  }

  private static Map<Path, Long> tooLong(SortedMap<Path, String> texts) {
    return texts.entrySet().stream()
        .filter(source -> source.getValue().lines().count() > HARD_STOP)
        .collect(Collectors.toMap(Map.Entry::getKey, source -> source.getValue().lines().count()));
  }

  private long percentile(int percent) {
    var sizes = sources.values().stream().map(text -> text.lines().count()).sorted().toList();
    return sizes.get((sizes.size() - 1) * percent / 100);
  }
}
