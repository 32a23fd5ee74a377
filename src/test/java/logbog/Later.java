package logbog;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something of a scene that is made when it is first asked for, and then is the same. */
final class Later<T> implements Supplier<T> {

  private final Supplier<T> making;
  private @Nullable T made;

  private Later(Supplier<T> making) {
    this.making = making;
  }

  static <T> Later<T> of(Supplier<T> making) {
    return new Later<>(making);
  }

  @Override
  public T get() {
    var known = made;
    if (known == null) {
      known = making.get();
      made = known;
    }
    return known;
  }
}
