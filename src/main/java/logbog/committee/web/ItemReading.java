package logbog.committee.web;

import java.util.ArrayList;
import java.util.List;
import logbog.programmes.Goal.Item;
import logbog.programmes.Translated;

/** Reads the typed items of a goal; rows with nothing in them are not there. */
record ItemReading(Row row, List<Integer> rows) {

  private static final int TEXT = 2000;

  List<Item> items(Sent sent) {
    var items = new ArrayList<Item>();
    for (int i = 0; i < sent.rows("item", "no"); i++) {
      if (!sent.blank("item", i, "text", "english", "from", "to")) {
        rows.add(i);
        var name = "item-" + i;
        items.add(
            new Item(
                row.number(name + "-no", 999),
                new Translated(row.text(name + "-text", TEXT), row.text(name + "-english", TEXT)),
                row.date(name + "-from"),
                row.date(name + "-to")));
      }
    }
    return items;
  }
}
