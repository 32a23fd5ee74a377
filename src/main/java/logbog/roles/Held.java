package logbog.roles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A role as a page shows it.
 *
 * @param place where it holds; empty for everywhere
 * @param counts whether it counts now
 * @param waiting how much waits under it
 * @param delegation what is delegated to it
 */
public record Held(
    Grant grant, String place, boolean counts, int waiting, @Nullable Delegation delegation) {

  /** Not yet begun, on this day. */
  public boolean toCome(LocalDate day) {
    return grant.from().isAfter(day);
  }
}
