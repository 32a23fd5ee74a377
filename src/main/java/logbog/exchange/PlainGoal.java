package logbog.exchange;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import logbog.programmes.Goal;
import logbog.programmes.Translated;

/**
 * A goal whose rows name a speciality and an item each. The same item under another speciality is
 * the same item; under the same speciality it stands twice.
 */
final class PlainGoal {

  private record Pair(Goal.Belonging belonging, Goal.Item item) {}

  private final Set<Goal.Belonging> belongings = new LinkedHashSet<>();
  private final Set<Goal.Item> items = new LinkedHashSet<>();
  private final Set<Pair> pairs = new HashSet<>();
  private final int no;
  private final String title;
  private final int place;

  PlainGoal(RowReading row, int place, Places places) {
    this.place = place;
    no = row.number("goal_no", 999_999);
    title = row.text("goal_title");
    places.goal(place, row.spot());
  }

  void take(RowReading row, Places places) {
    if (!row.text("goal_title").equals(title)) {
      row.wrong("goal_no", "exchange.goal-twice", "" + no, title);
    }
    var belonging =
        new Goal.Belonging(
            row.text("speciality"),
            row.optionalDate("goal_valid_from"),
            row.optionalDate("goal_valid_to"));
    if (belongings.add(belonging)) {
      places.part(place, "speciality", belongings.size() - 1, row.spot());
    }
    if (row.says("item_no") || row.says("item_text")) {
      item(row, belonging, places);
    }
  }

  private void item(RowReading row, Goal.Belonging belonging, Places places) {
    var item =
        new Goal.Item(
            row.number("item_no", 999),
            Translated.danish(row.text("item_text")),
            row.optionalDate("item_valid_from"),
            row.optionalDate("item_valid_to"));
    if (!pairs.add(new Pair(belonging, item))) {
      row.wrong("item_no", "exchange.item-twice", "" + item.no());
    } else if (items.add(item)) {
      places.part(place, "item", items.size() - 1, row.spot());
    }
  }

  Goal goal() {
    return Goal.plain(no, title, List.copyOf(belongings), List.copyOf(items));
  }
}
