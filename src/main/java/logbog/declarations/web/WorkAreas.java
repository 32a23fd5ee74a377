package logbog.declarations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import logbog.programmes.Sheet;
import logbog.programmes.Translated;
import org.jspecify.annotations.Nullable;

/**
 * The work areas of V3: the committee's, to tick, and the trainer's own words. They are one answer
 * and one text: the ticked areas first, each on a line of its own, so that every reader reads them.
 */
public record WorkAreas(List<Area> areas, String own) {

  /** How many areas of a form are read. */
  private static final int MOST = 100;

  /** A work area to tick. */
  public record Area(Translated name, boolean ticked) {}

  /** Takes the text apart again: a line that is one of the committee's areas is a tick. */
  static WorkAreas of(Sheet sheet, @Nullable String text) {
    var lines = new ArrayList<>((text == null ? "" : text).lines().toList());
    var areas =
        sheet.ownTexts().workAreas().stream()
            .map(name -> new Area(name, lines.remove(name.danish())))
            .toList();
    return new WorkAreas(areas, String.join("\n", lines));
  }

  /** The answer as sent; null when the page did not hold it. */
  static @Nullable String sent(Map<String, String> fields) {
    var ticked = new ArrayList<String>();
    for (int i = 0; i < MOST; i++) {
      var area = fields.get("area" + i);
      if (area != null) {
        ticked.add(area);
      }
    }
    var own = fields.get("workAreas");
    if (own != null && !own.isBlank()) {
      ticked.add(own);
    }
    return own == null && ticked.isEmpty() ? null : String.join("\n", ticked);
  }
}
