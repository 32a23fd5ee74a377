package logbog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import logbog.roles.Purpose;
import org.junit.jupiter.api.Test;

/**
 * A part of a record that is opened without words for it would be an error on the doctor's page.
 */
class SeenWordsTest {

  private static final Pattern OPENED =
      Pattern.compile(
          "\\b(?:access\\s*\\.open|readers\\s*\\.of|Reader\\.clinician)\\((?:(?!Map\\.)[^;\"])*\"([a-z-]+)\"|PURPOSE = \"([a-z]+)\"");

  private final ResourceBundle texts = ResourceBundle.getBundle("messages/posts", Locale.of("da"));

  @Test
  void everyPartThatIsOpenedHasItsWords() {
    var parts = new TreeSet<String>();
    Sources.in(Path.of("src/main/java"), ".java").values().stream()
        .flatMap(source -> OPENED.matcher(source).results())
        .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
        .forEach(parts::add);
    assertThat(parts)
        .contains("kompetencer", "anmodning", "opfoelgning", "login", "kurser", "cpr-");
    parts.remove("cpr-");
    for (var purpose : Purpose.values()) {
      parts.add("cpr-" + purpose);
    }
    assertThat(parts).allMatch(it -> texts.containsKey("posts.seen.part." + it));
  }
}
