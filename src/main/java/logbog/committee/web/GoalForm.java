package logbog.committee.web;

import java.util.List;
import logbog.programmes.ApprenticeKind;
import logbog.programmes.Goal;
import logbog.programmes.Goal.Belonging;

/** A goal as its page shows it: what is saved, with empty rows for more. */
final class GoalForm {

  private static final int MORE_ITEMS = 3;
  private static final int MORE_REQUIRED = 2;

  private GoalForm() {}

  /** A goal that is not there yet, of all the programme's specialities. */
  static Sent blank(List<String> specialities) {
    var form = new Filled().put("no", "");
    for (int i = 0; i < specialities.size(); i++) {
      belonging(form, i, new Belonging(specialities.get(i), null, null), true);
    }
    rows(form, 0, 0);
    return form.sent();
  }

  static Sent of(Goal goal, List<String> specialities) {
    var form =
        new Filled()
            .put("no", goal.no() == 0 ? "" : goal.no())
            .put("title", goal.title().danish())
            .put("titleEnglish", goal.title().english())
            .put("companion", goal.companion().danish())
            .put("companionEnglish", goal.companion().english())
            .put("recommendedBefore", goal.recommendedBefore());
    if (goal.picture() != null) {
      form.put("description", goal.picture().description().danish())
          .put("descriptionEnglish", goal.picture().description().english());
    }
    for (var kind : ApprenticeKind.values()) {
      form.tick("kind-" + kind, goal.kinds().contains(kind));
    }
    belongings(form, goal, specialities);
    for (int i = 0; i < goal.items().size(); i++) {
      var item = goal.items().get(i);
      form.put("item-" + i + "-no", item.no())
          .put("item-" + i + "-text", item.text().danish())
          .put("item-" + i + "-english", item.text().english())
          .dates("item-" + i, item.from(), item.to());
    }
    for (int i = 0; i < goal.required().size(); i++) {
      form.put("required-" + i + "-before", goal.required().get(i).before())
          .put("required-" + i + "-level", goal.required().get(i).level());
    }
    rows(form, goal.items().size(), goal.required().size());
    return form.sent();
  }

  /** Those it has, then those it could have; one with a last day can begin again. */
  private static void belongings(Filled form, Goal goal, List<String> specialities) {
    var row = 0;
    for (var belonging : goal.specialities()) {
      belonging(form, row++, belonging, true);
    }
    for (var name : specialities) {
      var open = goal.specialities().stream().anyMatch(b -> b.isOf(name) && b.to() == null);
      if (!open) {
        belonging(form, row++, new Belonging(name, null, null), false);
      }
    }
  }

  private static void belonging(Filled form, int row, Belonging belonging, boolean has) {
    form.put("speciality-" + row + "-name", belonging.speciality())
        .tick("speciality-" + row + "-has", has)
        .dates("speciality-" + row, belonging.from(), belonging.to());
  }

  private static void rows(Filled form, int items, int required) {
    for (int i = items; i < items + MORE_ITEMS; i++) {
      form.put("item-" + i + "-no", items == 0 && i == 0 ? "1" : "");
    }
    for (int i = required; i < required + MORE_REQUIRED; i++) {
      form.put("required-" + i + "-before", "");
    }
  }
}
