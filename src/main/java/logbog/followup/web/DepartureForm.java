package logbog.followup.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import logbog.followup.DepartureKey;
import logbog.followup.Nudged;
import logbog.followup.Stretch;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Which class a page of the board is about, as its address says it, and how many letters have just
 * been sent; {@code efter} and {@code her} say which stretch of a long one.
 */
public record DepartureForm(
    @Nullable String indkaldelse,
    @Nullable String hold,
    @Nullable String slut,
    @Nullable Integer breve,
    @Nullable Integer sparet,
    @Nullable Integer ingen,
    @Nullable UUID efter,
    @Nullable Boolean her) {

  private static final int LONGEST = 200;

  /** What came of a nudge just now, if there was one. */
  @Nullable Nudged nudged() {
    return breve == null ? null : new Nudged(count(breve), count(sparet), count(ingen));
  }

  /** Which stretch of the class. */
  Stretch stretch() {
    return efter == null ? Stretch.START : new Stretch(Boolean.TRUE.equals(her), efter);
  }

  private static int count(@Nullable Integer many) {
    return many == null ? 0 : Math.clamp(many, 0, 9999);
  }

  /**
   * @throws NotFound for what no page of ours links to
   */
  DepartureKey key() {
    try {
      if (indkaldelse != null) {
        return new DepartureKey.Summoned(UUID.fromString(indkaldelse));
      }
      var name = Objects.requireNonNullElse(hold, "");
      if (slut != null && name.length() <= LONGEST && name.indexOf(0) < 0) {
        var end = LocalDate.parse(slut);
        if (end.getYear() >= 1900 && end.getYear() <= 2200) {
          return new DepartureKey.Named(name, end);
        }
      }
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      // no such class
    }
    throw new NotFound();
  }
}
