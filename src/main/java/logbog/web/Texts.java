package logbog.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The bundles of all modules as one. A page says hundreds of texts, and each would be looked for in
 * one bundle after the other: they are remembered, and so is how those are put together into which
 * something is put. Not what is missing, or made-up keys would fill the memory.
 */
final class Texts extends ResourceBundleMessageSource {

  private final Map<Key, String> said = new ConcurrentHashMap<>();
  private final Map<Key, MessageFormat> put = new ConcurrentHashMap<>();
  private final Map<Key, Pieces> pieces = new ConcurrentHashMap<>();

  private record Key(String code, Locale language) {}

  @Override
  protected @Nullable String getMessageInternal(
      @Nullable String code, Object @Nullable [] arguments, @Nullable Locale language) {
    if (code == null || language == null) {
      return super.getMessageInternal(code, arguments, language);
    }
    var key = new Key(code, language);
    if (arguments != null && arguments.length > 0) {
      var cut = pieces.get(key);
      var text = cut == null ? null : cut.with(arguments);
      return text == null ? super.getMessageInternal(code, arguments, language) : text;
    }
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

  @Override
  protected @Nullable MessageFormat resolveCode(String code, Locale language) {
    var key = new Key(code, language);
    var known = put.get(key);
    if (known != null) {
      return known;
    }
    var format = super.resolveCode(code, language);
    if (format != null) {
      put.put(key, format);
      var cut = Pieces.of(format);
      if (cut != null) {
        pieces.put(key, cut);
      }
    }
    return format;
  }
}
