package logbog.committee.web;

import java.util.Map;
import logbog.committee.Draft;
import logbog.committee.Part;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/**
 * Where the scale of a draft is written (V5).
 *
 * @param was the mark of the scale as the page was drawn
 */
public record ScalePage(Draft draft, Sent form, String was, Problems problems) implements Page {

  private static final int MORE = 2;

  static ScalePage of(Draft draft) {
    var scale = draft.edition().scale();
    var form = new Filled();
    var row = 0;
    for (var level : scale.levels()) {
      var name = "level-" + row;
      form.put(name + "-value", level.value())
          .put(name + "-label", level.label())
          .put(name + "-words", level.words().danish())
          .put(name + "-english", level.words().english());
      if (level.value() == scale.reachedFrom()) {
        form.put("reachedFrom", row);
      }
      row++;
    }
    for (int i = row; i < row + MORE; i++) {
      form.put("level-" + i + "-value", "");
    }
    return new ScalePage(draft, form.sent(), Part.SCALE.mark(draft.edition()), Problems.none());
  }

  /** What was typed stands; saved again, it takes the place of the colleague's. */
  static ScalePage overtaken(Draft now, Sent form) {
    return new ScalePage(
        now,
        form,
        Part.SCALE.mark(now.edition()),
        Problems.at("level-0-value", "committee.overtaken", now.changedBy()));
  }

  /** The fields by the names they bear on the page, and the row they stand in. */
  public Map<String, String> names(Shell shell) {
    var names = new Names(shell).put("reachedFrom", "committee.scale.levels");
    for (int n = 0; n < form.rows("level", "value"); n++) {
      names
          .row("level-" + n, shell.text("committee.scale.level", n + 1))
          .column("value", "committee.scale.value")
          .column("label", "committee.scale.label")
          .column("words", "committee.scale.words")
          .english("english", "committee.scale.words");
    }
    return names.byField();
  }
}
