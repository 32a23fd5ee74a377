package logbog.declarations;

import logbog.programmes.RatingLevel;
import logbog.programmes.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A goal that a signed declaration warns of (V14): where it stands, and where it should.
 *
 * @param required the level it lacks
 * @param before the main course that level is required before
 */
public record Lack(Sheet.Goal goal, RatingLevel level, @Nullable RatingLevel required, int before) {

  public static Lack of(Declaration declaration, Filling filling, int goal) {
    var sheet = declaration.sheet();
    var asked = sheet.goals().get(goal);
    var level = filling.levels().get(goal);
    var course = declaration.period().course().orElse(0);
    var lacks = AtRisk.lacks(asked, course, level);
    return new Lack(
        asked,
        sheet.level(level),
        lacks.map(it -> sheet.level((short) it.level())).orElse(null),
        lacks.map(it -> it.before()).orElse(course));
  }
}
