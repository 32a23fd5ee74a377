package logbog.declarations.web;

import java.util.Map;
import logbog.programmes.SheetHash;
import org.jspecify.annotations.Nullable;

/**
 * The levels a page has sent.
 *
 * @param levels by goal, counted from 0 in the order of the Sheet that was shown
 * @param shown the Sheet the page showed; null where it did not say
 */
record SentLevels(Map<Integer, Short> levels, @Nullable SheetHash shown) {

  static SentLevels of(Map<String, String> sent) {
    var form = FillingForm.of(sent);
    return new SentLevels(form.levels(), SheetHash.parse(form.sheet()).orElse(null));
  }
}
