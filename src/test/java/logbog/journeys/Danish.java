package logbog.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds what an English page says in Danish, by the texts of the bundles. */
final class Danish {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}");
  private static final int TELLING = 8;

  /** Title, texts, and what only a screen reader or the page's script says. */
  private static final String SAID =
      """
      () => {
        const said = [document.title.replace(/ – Logbog$/, '')];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const where = texts.currentNode.parentElement;
          if (!where.closest('body [lang=da], script')) said.push(...texts.currentNode.data.split(' · '));
        }
        for (const it of document.querySelectorAll('body *')) {
          said.push(it.ariaLabel, it.title, it.placeholder, it.alt);
          if (it.id === 'sheet' || it.id === 'cvr-name') said.push(...Object.values(it.dataset));
        }
        return said.filter(text => text).map(text => text.replace(/\\s+/g, ' ').trim());
      }
      """;

  private final List<Pattern> danish = texts("da");
  private final List<Pattern> english = texts("en");

  List<String> leftOn(Page page) {
    return ((List<?>) page.evaluate(SAID))
        .stream()
            .map(Object::toString)
            .filter(text -> matches(danish, text) && !matches(english, text))
            .toList();
  }

  private static boolean matches(List<Pattern> texts, String said) {
    return texts.stream().anyMatch(text -> text.matcher(said).matches());
  }

  private static List<Pattern> texts(String language) {
    try {
      var bundles =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*_" + language + ".properties");
      return Stream.of(bundles).flatMap(Danish::patterns).toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Stream<Pattern> patterns(Resource bundle) {
    var texts = new Properties();
    try (var reader = new java.io.InputStreamReader(bundle.getInputStream(), UTF_8)) {
      texts.load(reader);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return texts.values().stream()
        .map(text -> text.toString().replace("''", "'"))
        .filter(text -> ARGUMENT.split(text, 2).length < 2 || letters(text) >= TELLING)
        .map(Danish::pattern);
  }

  /** A text with anything in place of its arguments. */
  private static Pattern pattern(String text) {
    var parts = ARGUMENT.splitAsStream(text + " ").map(Pattern::quote).toList();
    return Pattern.compile(String.join(".*", parts).replaceAll(" \\\\E$", "\\\\E"), Pattern.DOTALL);
  }

  private static long letters(String text) {
    return ARGUMENT.matcher(text).replaceAll("").chars().filter(Character::isLetter).count();
  }
}
