package logbog.declarations.web;

import java.util.Optional;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** One of a few, chosen by its name. */
final class Chosen {

  private Chosen() {}

  static <E extends Enum<E>> Optional<E> of(
      Typed typed, String field, @Nullable String value, Class<E> choices) {
    var text = typed.optionalLine(field, value, 20);
    for (var choice : choices.getEnumConstants()) {
      if (choice.name().equals(text)) {
        return Optional.of(choice);
      }
    }
    typed.wrong(field, "declarations.request.choose");
    return Optional.empty();
  }
}
