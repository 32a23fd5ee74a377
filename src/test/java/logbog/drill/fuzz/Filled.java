package logbog.drill.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form as a willing reader would send it: every field has something plausible in it. */
final class Filled {

  private Filled() {}

  static Map<String, String> in(FormElement form) {
    var fields = new LinkedHashMap<String, String>();
    for (var field :
        form.select("input[name]:not([type=file]), textarea[name], select[name], button[name]")) {
      var name = field.attr("name");
      if (!name.startsWith("_") && fields.getOrDefault(name, "").isEmpty()) {
        fields.put(name, value(field));
      }
    }
    return fields;
  }

  private static String value(Element field) {
    if (field.normalName().equals("select")) {
      var options = field.select("option[value]:not([value=])");
      return options.isEmpty() ? "" : options.getFirst().val();
    }
    var said = field.normalName().equals("textarea") ? field.wholeText() : field.val();
    if (!said.isBlank()) {
      return said;
    }
    return switch (field.attr("type")) {
      case "date" -> "2026-11-20";
      case "email" -> "ny@laege.example";
      case "number" -> "3";
      case "password" -> "";
      case "tel" -> "20123456";
      case "checkbox", "radio" -> "on";
      default -> "Ord om det";
    };
  }
}
