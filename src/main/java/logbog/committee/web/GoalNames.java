package logbog.committee.web;

import java.util.HashMap;
import java.util.Map;
import logbog.web.Shell;

/** The fields of a goal by the names they bear on its page, and the row they stand in. */
final class GoalNames {

  private GoalNames() {}

  static Map<String, String> of(Sent form, Shell shell) {
    var names =
        new Names(shell)
            .put("no", "committee.goal.no")
            .put("title", "committee.goal.name")
            .english("titleEnglish", "committee.goal.name")
            .put("companion", "committee.goal.companion")
            .english("companionEnglish", "committee.goal.companion")
            .put("items", "committee.items")
            .put("specialities", "committee.specialities")
            .put("recommendedBefore", "committee.goal.before")
            .put("picture", "committee.picture.file")
            .put("description", "committee.picture.description")
            .english("descriptionEnglish", "committee.picture.description");
    var rows = new HashMap<String, String>();
    for (int n = 0; n < form.rows("item", "no"); n++) {
      var no = form.of("item-" + n + "-no");
      names
          .row(
              "item-" + n,
              no.isEmpty() ? shell.text("committee.item.new") : shell.text("committee.item", no))
          .column("no", "committee.item.no")
          .column("text", "committee.item.text")
          .english("english", "committee.item.text")
          .column("from", "committee.date.from")
          .column("to", "committee.date.to");
    }
    for (int n = 0; n < form.rows("speciality", "name"); n++) {
      var name = form.of("speciality-" + n + "-name");
      rows.put("speciality-" + n + "-name", name);
      names
          .row("speciality-" + n, name)
          .column("from", "committee.date.from")
          .column("to", "committee.date.to");
    }
    for (int n = 0; n < form.rows("required", "before"); n++) {
      names
          .row("required-" + n, shell.text("committee.required"))
          .column("before", "committee.required.before")
          .column("level", "committee.required.level");
    }
    rows.putAll(names.byField());
    return rows;
  }
}
