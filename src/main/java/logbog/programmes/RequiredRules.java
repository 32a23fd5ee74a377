package logbog.programmes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import logbog.programmes.Goal.Required;

/** What the levels a goal should stand at must be (V14): one a period, and of the scale. */
record RequiredRules(List<Required> levels, Place place, Flaws flaws) {

  void check(Scale scale) {
    Set<Integer> courses = new HashSet<>();
    for (int i = 0; i < levels.size(); i++) {
      var required = levels.get(i);
      var before = required.before();
      if (before != null) {
        flaws.number(place.with(i), "required.before", before, 99);
      }
      if (!courses.add(before == null ? 0 : before)) {
        flaws.add(place.with(i), "required.before", "programmes.flaw.period-twice");
      }
      if (!scale.holds(required.level())) {
        flaws.add(place.with(i), "required.level", "programmes.flaw.no-level", required.level());
      }
    }
  }
}
