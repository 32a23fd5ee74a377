package logbog.roles;

import java.util.Optional;
import java.util.function.Supplier;
import logbog.people.Viewer;

/** The role somebody acts in, while a page is put together for which it was looked up already. */
final class OneLook {

  private static final ScopedValue<Grant> SEEN = ScopedValue.newInstance();

  private OneLook() {}

  static <T> T with(Grant active, Supplier<T> page) {
    return ScopedValue.where(SEEN, active).call(page::get);
  }

  static Optional<Grant> seen(Viewer.Clinician viewer) {
    return SEEN.isBound()
        ? Optional.of(SEEN.get())
            .filter(it -> it.id().equals(viewer.active()) && it.person().equals(viewer.id()))
        : Optional.empty();
  }
}
