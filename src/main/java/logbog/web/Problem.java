package logbog.web;

import java.util.Arrays;
import java.util.List;

/**
 * What is wrong with one field, as a message key and its arguments; the page says it in the
 * reader's language.
 */
public record Problem(String key, List<Object> arguments) {

  public static Problem of(String key, Object... arguments) {
    return new Problem(key, Arrays.asList(arguments));
  }
}
