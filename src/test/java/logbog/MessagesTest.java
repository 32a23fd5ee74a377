package logbog;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is there, in both languages, and somebody says it. */
class MessagesTest {

  private static final Path BUNDLES = Path.of("src/main/resources/messages");

  /** What stands before the changing part of keys, put together there or where it is handed on. */
  private static final Pattern BEGUN = Pattern.compile("\"([a-z]+\\.[a-z.-]+[.-])\"\\s*[+,]");

  /** Where a literal can only be the key of a text. */
  private static final List<Pattern> SAID =
      List.of(
          Pattern.compile("\\btext\\(\\s*\"([a-z]+\\.[^\"]+)\"\\s*[,)]"),
          Pattern.compile("\\bProblem\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]"),
          Pattern.compile("\\bProblems\\s*\\.at\\([^,()]+,\\s*\"([^\"]+)\"\\s*[,)]"),
          Pattern.compile("\\.(?:wrong|add)\\([^,()]+,\\s*\"([a-z-]+\\.[^\"]+)\"\\s*[,)]"),
          Pattern.compile("\\bsuper\\(\\s*HttpStatus\\.\\w+,\\s*\"([^\"]+)\"\\s*[,)]"));

  /** The front page says a door's name and, below it, what is done there. */
  private static final Pattern DOOR = Pattern.compile("\\bnew Door\\([^,]+,\\s*\"([^\"]+)\"");

  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[^\"\\s]+)\"");
  private static final Pattern KEY_TWICE = Pattern.compile("(?m)^([a-z][^=\\s]*)\\s*=");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

  /** All that may say something; every module asks for it. */
  private static final Later<List<String>> SPOKEN =
      Later.of(
          () ->
              Stream.of(Sources.in(Sources.JAVA, ".java"), Sources.in(Sources.TEMPLATES, ".jte"))
                  .flatMap(sources -> sources.values().stream())
                  .toList());

  private static final Map<Pattern, Set<String>> LITERALS = new HashMap<>();

  static Stream<String> modules() {
    return Sources.in(BUNDLES, "_da.properties").keySet().stream()
        .map(file -> file.getFileName().toString().replace("_da.properties", ""));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void bothLanguagesSayTheSameThings(String module) {
    assertThat(bundle(module, "en").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(bundle(module, "da").stringPropertyNames());
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aModuleSpeaksOnlyForItself(String module) {
    assertThat(bundle(module, "da").stringPropertyNames())
        .allSatisfy(key -> assertThat(key).startsWith(module + "."));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void noKeyIsGivenTwice(String module) {
    for (var language : List.of("da", "en")) {
      assertThat(Sources.found(KEY_TWICE, text(module, language))).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void everyTextIsWellFormed(String module) {
    for (var language : List.of("da", "en")) {
      bundle(module, language)
          .forEach(
              (key, text) -> {
                assertThat((String) text).as("%s (%s)", key, language).isNotBlank();
                assertThat(((String) text).replace("''", ""))
                    .as("%s (%s): an apostrophe is written ''", key, language)
                    .doesNotContain("'");
                new MessageFormat((String) text);
              });
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void bothLanguagesTellTheSameFacts(String module) {
    var danish = bundle(module, "da");
    var english = bundle(module, "en");
    for (var key : danish.stringPropertyNames()) {
      assertThat(arguments(english.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(danish.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void everyTextIsSaidSomewhere(String module) {
    var unsaid = new TreeSet<>(bundle(module, "da").stringPropertyNames());
    unsaid.removeAll(literals(List.of(LITERAL)));
    var begun = literals(List.of(BEGUN));
    unsaid.removeIf(key -> begun.stream().anyMatch(key::startsWith));
    literals(List.of(DOOR)).forEach(door -> unsaid.remove(door + ".text"));
    assertThat(unsaid).isEmpty();
  }

  @Test
  void everythingSaidHasAText() {
    var wordless = literals(SAID);
    modules().forEach(module -> wordless.removeAll(bundle(module, "da").stringPropertyNames()));
    wordless.removeIf(key -> modules().noneMatch(module -> key.startsWith(module + ".")));
    assertThat(wordless).isEmpty();
  }

  private static Set<String> literals(List<Pattern> patterns) {
    return patterns.stream()
        .flatMap(pattern -> LITERALS.computeIfAbsent(pattern, MessagesTest::found).stream())
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> found(Pattern pattern) {
    return SPOKEN.get().stream()
        .flatMap(text -> Sources.found(pattern, text).stream())
        .collect(toSet());
  }

  private static Set<String> arguments(String text) {
    return new TreeSet<>(Sources.found(ARGUMENT, text));
  }

  private static Properties bundle(String module, String language) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(text(module, language)));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return properties;
  }

  private static String text(String module, String language) {
    return Sources.in(BUNDLES, module + "_" + language + ".properties").values().stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError(module + " has no bundle in " + language));
  }
}
