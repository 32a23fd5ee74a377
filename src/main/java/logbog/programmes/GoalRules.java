package logbog.programmes;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import logbog.programmes.Goal.Belonging;
import logbog.programmes.Goal.Item;

/** What a goal must be before its edition can be published. */
final class GoalRules {

  private static final int MOST_ITEMS = 100;

  private final Goal goal;
  private final Place place;
  private final Flaws flaws;

  GoalRules(Goal goal, Place place, Flaws flaws) {
    this.goal = goal;
    this.place = place;
    this.flaws = flaws;
  }

  void check(Scale scale, Predicate<String> known) {
    flaws.number(place, "no", goal.no(), 999_999);
    flaws.line(place, "title", goal.title().danish(), Flaws.LINE);
    flaws.optionalLine(place, "title.english", goal.title().english(), Flaws.LINE);
    flaws.optionalText(place, "companion", goal.companion(), Flaws.TEXT);
    var before = goal.recommendedBefore();
    if (before != null) {
      flaws.number(place, "recommendedBefore", before, 99);
    }
    specialities(known);
    items();
    new RequiredRules(goal.required(), place, flaws).check(scale);
  }

  private void specialities(Predicate<String> known) {
    var belongings = goal.specialities();
    if (belongings.isEmpty()) {
      flaws.add(place, "specialities", "programmes.flaw.no-speciality");
    }
    for (int i = 0; i < belongings.size(); i++) {
      var belonging = belongings.get(i);
      if (belonging.speciality().isBlank()) {
        flaws.add(place.with(i), "speciality", "web.field.missing");
      } else if (!known.test(belonging.speciality())) {
        flaws.add(
            place.with(i), "speciality", "programmes.flaw.speciality", belonging.speciality());
      }
      flaws.dates(place.with(i), "speciality.to", belonging);
    }
    overlaps(
        belongings,
        (one, other) -> one.isOf(other.speciality()),
        "speciality",
        "programmes.flaw.speciality-twice");
  }

  private void items() {
    var items = goal.items();
    if (items.isEmpty()) {
      flaws.add(place, "items", "programmes.flaw.no-items", "" + goal.no());
    }
    if (items.size() > MOST_ITEMS) {
      flaws.add(place, "items", "programmes.flaw.too-many", MOST_ITEMS);
    }
    for (int i = 0; i < items.size(); i++) {
      flaws.number(place.with(i), "item.no", items.get(i).no(), 999);
      flaws.text(place.with(i), "item.text", items.get(i).text(), Flaws.TEXT);
      flaws.dates(place.with(i), "item.to", items.get(i));
    }
    overlaps(items, (one, other) -> one.no() == other.no(), "item", "programmes.flaw.item-twice");
  }

  private <T extends Dated> void overlaps(
      List<T> parts, BiPredicate<T, T> same, String part, String twice) {
    for (int i = 1; i < parts.size(); i++) {
      var later = parts.get(i);
      for (var earlier : parts.subList(0, i)) {
        if (same.test(earlier, later) && earlier.meets(later)) {
          overlap(place.with(i), part, twice, earlier, later);
          break;
        }
      }
    }
  }

  /** Without dates it is a slip of the number; with dates, days on which both hold. */
  private void overlap(Place place, String part, String twice, Dated earlier, Dated later) {
    if (dated(earlier) || dated(later)) {
      flaws.add(place, part + ".from", "programmes.flaw.overlap", name(later));
    } else {
      flaws.add(place, part.equals("item") ? "item.no" : part, twice, name(later));
    }
  }

  private static boolean dated(Dated part) {
    return part.from() != null || part.to() != null;
  }

  private static String name(Dated part) {
    return part instanceof Item item ? "" + item.no() : ((Belonging) part).speciality();
  }
}
