package logbog.followup.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import logbog.declarations.DeclarationId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What was typed above the list to make it shorter.
 *
 * @param latest {@code true} where only the newest of each apprentice is meant
 */
public record FilterForm(
    @Nullable String status,
    @Nullable String className,
    @Nullable String text,
    @Nullable String course,
    @Nullable String programme,
    @Nullable String company,
    @Nullable String from,
    @Nullable String to,
    @Nullable String latest) {

  private static final String YES = "true";

  /** Whether the list is one of apprentices, each with their newest declaration. */
  public boolean apprentices() {
    return YES.equals(latest);
  }

  /** The same of apprentices, each with their newest declaration. */
  FilterForm ofApprentices() {
    return new FilterForm(status, className, text, course, programme, company, from, to, YES);
  }

  /** All that was typed, by the names of the fields, in their order; nothing for an empty one. */
  Map<String, String> typed() {
    var typed = new LinkedHashMap<String, String>();
    put(typed, "text", text);
    put(typed, "status", status);
    put(typed, "className", className);
    put(typed, "course", course);
    put(typed, "programme", programme);
    put(typed, "company", company);
    put(typed, "from", from);
    put(typed, "to", to);
    return typed;
  }

  /** What was typed in a field; empty for nothing. */
  public String of(String field) {
    return typed().getOrDefault(field, "");
  }

  /** What is shown under this path, of what was typed here. */
  public String at(String path) {
    return at(path, null);
  }

  /** The same, from the line after this one. */
  String at(String path, @Nullable DeclarationId last) {
    var address = UriComponentsBuilder.fromPath(path);
    var typed = typed();
    typed.keySet().forEach(field -> address.queryParam(field, "{" + field + "}"));
    if (apprentices() && path.startsWith(FileController.PATH)) {
      address.queryParam("latest", YES);
    }
    if (last != null) {
      address.queryParam("before", last);
    }
    return address.encode().buildAndExpand(typed).toUriString();
  }

  private static void put(Map<String, String> typed, String field, @Nullable String text) {
    var said = Objects.requireNonNullElse(text, "");
    if (!said.isEmpty()) {
      typed.put(field, said);
    }
  }
}
