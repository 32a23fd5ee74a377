package logbog.drill;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form of a page, as a browser would send it; filled field by field. */
final class Form {

  private final String action;
  private final Element element;
  private final Map<String, String> fields = new LinkedHashMap<>();

  private Form(FormElement element) {
    this.action = element.attr("action");
    this.element = element;
    element.formData().forEach(field -> fields.put(field.key(), field.value()));
  }

  /** The form of a page that is sent to a path with this ending. */
  static Form of(Document page, String actionEnding) {
    return page.forms().stream()
        .filter(form -> form.attr("action").endsWith(actionEnding))
        .findFirst()
        .map(Form::new)
        .orElseThrow(
            () ->
                new AssertionError(
                    "No form for %s on \"%s\": %s"
                        .formatted(actionEnding, page.title(), page.text())));
  }

  Form with(String field, String value) {
    fields.put(field, value);
    return this;
  }

  /** This form with nothing typed but what every form carries, as a script sends one field. */
  Form only(String field) {
    fields.keySet().removeIf(name -> !name.startsWith("_") && !name.equals(field));
    return this;
  }

  /** Chooses an option by what it says. */
  Form choose(String field, String says) {
    var option =
        element.select("select[name=" + field + "] option").stream()
            .filter(it -> it.text().equals(says))
            .findFirst()
            .orElseThrow(() -> new AssertionError("Nothing to choose says " + says));
    return with(field, option.val());
  }

  /** What the sheet can be answered with: the radio buttons of a field. */
  List<String> choices(String field) {
    return element.select("input[type=radio][name=" + field + "]").eachAttr("value");
  }

  String value(String field) {
    return fields.getOrDefault(field, "");
  }

  String action() {
    return action;
  }

  String body() {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
