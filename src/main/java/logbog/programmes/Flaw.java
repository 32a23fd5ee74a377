package logbog.programmes;

import logbog.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps an edition from being published, with its place.
 *
 * @param goal the goal's position in the edition, counted from 0; null for the edition itself
 * @param part the position, counted from 0, of the item, speciality, required level, level of the
 *     scale or work area that {@code field} names; null where it names none
 * @param field where in the edition, goal or part: as in {@code validFrom}, {@code title}, {@code
 *     item.text.english}
 */
public record Flaw(@Nullable Integer goal, @Nullable Integer part, String field, Problem problem) {

  static Flaw numberTaken(Edition edition, Programme other) {
    return new Flaw(
        null,
        null,
        "programmeNo",
        Problem.of("programmes.number-taken", "" + edition.programmeNo(), other.name()));
  }
}
