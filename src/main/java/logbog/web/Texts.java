package logbog.web;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The bundles of all modules as one. A page says a hundred texts, so those into which nothing is
 * put are remembered; not what is missing, or made-up keys would fill the memory.
 */
final class Texts extends ResourceBundleMessageSource {

  private final Map<Key, String> said = new ConcurrentHashMap<>();

  private record Key(String code, Locale language) {}

  @Override
  protected @Nullable String getMessageInternal(
      @Nullable String code, Object @Nullable [] arguments, @Nullable Locale language) {
    if (code == null || language == null || arguments != null && arguments.length > 0) {
      return super.getMessageInternal(code, arguments, language);
    }
    var key = new Key(code, language);
    var known = said.get(key);
    if (known != null) {
      return known;
    }
    var text = super.getMessageInternal(code, null, language);
    if (text != null) {
      said.put(key, text);
    }
    return text;
  }
}
