package logbog;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No page is left out of the journeys, where axe looks at each in a narrow and a wide window. */
class EveryPageTest {

  private static final Path JOURNEYS = Path.of("src/test/java/logbog/journeys");

  /** Fails on any other page than the one it names. */
  private static final Pattern SEEN = Pattern.compile("\\bsees\\(\\s*\"(\\w+)\"");

  @Test
  void everyPageIsSeenOnAJourney() {
    var seen =
        Sources.in(JOURNEYS, "Test.java").values().stream()
            .flatMap(journey -> Sources.found(SEEN, journey).stream())
            .collect(toSet());
    var pages =
        Sources.in(Sources.TEMPLATES, "Page.jte").keySet().stream()
            .map(page -> page.getFileName().toString().replace(".jte", ""))
            .collect(toSet());
    assertThat(seen).containsExactlyInAnyOrderElementsOf(pages);
  }
}
