package logbog.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, field by field, in the order of the form. The first problem of a field
 * stands.
 */
public final class Problems {

  private final Map<String, Problem> byField = new LinkedHashMap<>();

  public static Problems none() {
    return new Problems();
  }

  public static Problems at(String field, String key, Object... arguments) {
    return new Problems().add(field, key, arguments);
  }

  public Problems add(String field, String key, Object... arguments) {
    byField.putIfAbsent(field, Problem.of(key, arguments));
    return this;
  }

  public @Nullable Problem of(String field) {
    return byField.get(field);
  }

  public boolean isEmpty() {
    return byField.isEmpty();
  }

  public Map<String, Problem> byField() {
    return Collections.unmodifiableMap(byField);
  }
}
