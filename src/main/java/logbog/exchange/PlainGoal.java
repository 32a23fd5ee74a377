package logbog.exchange;

import java.util.ArrayList;
import java.util.List;
import logbog.programmes.Goal;
import logbog.programmes.Translated;

/**
 * A goal whose rows name a speciality and an item each. The same item under another speciality is
 * the same item; under the same speciality it stands twice.
 */
final class PlainGoal {

  private record Pair(Goal.Belonging belonging, Goal.Item item) {}

  private final List<Goal.Belonging> belongings = new ArrayList<>();
  private final List<Goal.Item> items = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
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
    if (!belongings.contains(belonging)) {
      places.part(place, "speciality", belongings.size(), row.spot());
      belongings.add(belonging);
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
    var pair = new Pair(belonging, item);
    if (pairs.contains(pair)) {
      row.wrong("item_no", "exchange.item-twice", "" + item.no());
    } else if (!items.contains(item)) {
      places.part(place, "item", items.size(), row.spot());
      items.add(item);
    }
    pairs.add(pair);
  }

  Goal goal() {
    return Goal.plain(no, title, belongings, items);
  }
}
