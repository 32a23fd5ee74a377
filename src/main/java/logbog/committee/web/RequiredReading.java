package logbog.committee.web;

import java.util.ArrayList;
import java.util.List;
import logbog.programmes.Goal.Required;

/** Reads the levels a goal should stand at on the way (V14). */
record RequiredReading(Row row, List<Integer> rows) {

  List<Required> required(Sent sent) {
    var required = new ArrayList<Required>();
    for (int i = 0; i < sent.rows("required", "before"); i++) {
      if (!sent.blank("required", i, "before", "level")) {
        rows.add(i);
        var before = row.optionalNumber("required-" + i + "-before", 1, 99);
        var level = row.optionalNumber("required-" + i + "-level", 0, 99);
        required.add(new Required(before, level == null ? -1 : level));
      }
    }
    return required;
  }
}
