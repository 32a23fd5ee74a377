package logbog.signin;

import java.time.Instant;
import java.util.UUID;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One way through the door of the medical track, from the right password on.
 *
 * @param wish where the reader wanted to go
 * @param renewedFrom where one who is signed in gives a new app: the page it began on
 * @param provenAt when the second step was given
 * @param enrolledAt when a new app was shown to work; keptAt when its recovery codes were kept
 */
public record Passage(
    UUID id,
    PersonId person,
    @Nullable String wish,
    @Nullable String renewedFrom,
    @Nullable Instant provenAt,
    @Nullable Instant enrolledAt,
    @Nullable Instant keptAt) {

  static final int TRIES = 5;

  /** What is asked next of one who has a second step, or none, and whose number we know, or not. */
  Stage next(boolean hasSecond, boolean identified) {
    if (provenAt == null) {
      return hasSecond ? Stage.CODE : Stage.APP;
    }
    if (renewedFrom != null && enrolledAt == null) {
      return Stage.APP;
    }
    if (enrolledAt != null && keptAt == null) {
      return Stage.CODES;
    }
    return identified ? Stage.IN : Stage.CPR;
  }
}
