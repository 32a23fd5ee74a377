package logbog;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a template must not hold, because the browser, a reader or a thief would make use of it. */
class TemplatesTest {

  /** Letters between a tag's end and the next tag, outside any expression of jte's. */
  private static final Pattern BARE_TEXT =
      Pattern.compile(">([^<>@$`(){}\"=]*\\p{L}{2}[^<>@$`(){}\"=]*)<");

  private static final Pattern BARE_ATTRIBUTE =
      Pattern.compile("\\b(?:aria-label|placeholder|title|alt)=\"([^\"$]*\\p{L}[^\"$]*)\"");

  /** Only form/post.jte writes the CSRF token and the idempotency key. */
  @Test
  void noFormIsPostedButThroughTheOneTemplate() {
    var form = Pattern.compile("<form[^>]*method\\s*=\\s*\"?post", Pattern.CASE_INSENSITIVE);
    assertThat(holding(form)).containsOnlyKeys(Sources.TEMPLATES.resolve("form/post.jte"));
  }

  /** The content security policy would stop it in silence. */
  @Test
  void noStyleOrScriptIsWrittenInline() {
    var inline =
        Pattern.compile(
            "<style|\\sstyle\\s*=|<script(?![^>]*\\ssrc=)|\\son[a-z]+\\s*=|javascript:",
            Pattern.CASE_INSENSITIVE);
    // No policy meets a letter, and mail programs fetch no look: it carries its own.
    assertThat(holding(inline))
        .containsOnlyKeys(Sources.TEMPLATES.resolve("mail/letters/letter.jte"));
  }

  /** Whoever reads a page tells nobody else that they do. */
  @Test
  void nothingIsFetchedFromOthers() {
    var foreign = Pattern.compile("(?:src|href|action)=\"(?:https?:)?//", Pattern.CASE_INSENSITIVE);
    assertThat(holding(foreign)).isEmpty();
  }

  /** What is written unescaped could be a script. */
  @Test
  void nothingIsWrittenUnescaped() {
    assertThat(holding(Pattern.compile("\\$unsafe"))).isEmpty();
  }

  /** A text in a template is a text that the other language lacks. */
  @Test
  void everyTextComesFromABundle() {
    assertThat(holding(BARE_TEXT)).isEmpty();
    assertThat(holding(BARE_ATTRIBUTE)).isEmpty();
  }

  private static Map<Path, List<String>> holding(Pattern pattern) {
    var found = Sources.in(Sources.TEMPLATES, ".jte").entrySet().stream();
    return found
        .map(template -> Map.entry(template.getKey(), Sources.found(pattern, markup(template))))
        .filter(template -> !template.getValue().isEmpty())
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Without what jte reads for itself: imports, parameters, comments. */
  private static String markup(Map.Entry<Path, String> template) {
    return template.getValue().replaceAll("(?m)^@(?:import|param) .*$|(?s)<%--.*?--%>", "");
  }
}
