package logbog.committee.web;

import java.util.ArrayList;
import java.util.List;
import logbog.programmes.Goal.Belonging;

/** Reads which specialities a goal is ticked for, and from when to when. */
record BelongingReading(Row row, List<Integer> rows) {

  List<Belonging> belongings(Sent sent) {
    var belongings = new ArrayList<Belonging>();
    for (int i = 0; i < sent.rows("speciality", "name"); i++) {
      var name = "speciality-" + i;
      if (sent.on(name + "-has")) {
        rows.add(i);
        belongings.add(
            new Belonging(
                sent.of(name + "-name").strip(), row.date(name + "-from"), row.date(name + "-to")));
      }
    }
    return belongings;
  }
}
