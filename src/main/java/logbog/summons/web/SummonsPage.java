package logbog.summons.web;

import java.util.List;
import logbog.declarations.Status;
import logbog.mail.Delivery;
import logbog.summons.Called;
import logbog.summons.CalledId;
import logbog.summons.Standings;
import logbog.summons.Summons;
import logbog.summons.Tally;
import logbog.summons.Which;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One summons of a school.
 *
 * @param which of the apprentices are shown
 * @param next where the next stretch begins, or null at the end
 * @param parts how many documents its letters fill
 */
public record SummonsPage(
    Summons summons,
    Tally tally,
    Which which,
    List<Called> called,
    Standings progress,
    @Nullable CalledId next,
    boolean back,
    int parts)
    implements Page {

  public String path() {
    return "/home/indkaldelser/" + summons.id();
  }

  public @Nullable Delivery letter(Called one) {
    return progress.letters().get(one.id());
  }

  public @Nullable Status declaration(Called one) {
    return one.declaration() == null ? null : progress.declarations().get(one.declaration());
  }

  /** Whether all its letters are under way. */
  public boolean sent() {
    return tally.called() > 0 && tally.posted() == tally.called();
  }
}
