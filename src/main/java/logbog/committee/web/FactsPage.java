package logbog.committee.web;

import java.util.Map;
import logbog.committee.Draft;
import logbog.committee.Part;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/**
 * Where the facts of a draft are written: which version it is, from when and for whom.
 *
 * @param was the mark of the facts as the page was drawn
 */
public record FactsPage(Draft draft, Sent form, String was, Problems problems) implements Page {

  static FactsPage of(Draft draft) {
    var edition = draft.edition();
    var form =
        new Filled()
            .put("programmeNo", edition.programmeNo() == 0 ? "" : edition.programmeNo())
            .put("version", edition.version())
            .put("validFrom", edition.validFrom())
            .put("audience", edition.everyoneFrom() == null ? "NEW_STARTERS" : "EVERYONE_FROM")
            .put("everyoneFrom", edition.everyoneFrom());
    return new FactsPage(draft, form.sent(), Part.FACTS.mark(edition), Problems.none());
  }

  /** What was typed stands; saved again, it takes the place of the colleague's. */
  static FactsPage overtaken(Draft now, Sent form) {
    return new FactsPage(
        now,
        form,
        Part.FACTS.mark(now.edition()),
        Problems.at("programmeNo", "committee.overtaken", now.changedBy()));
  }

  /** The fields by the names they bear on the page. */
  public Map<String, String> names(Shell shell) {
    return Map.of(
        "programmeNo", shell.text("committee.facts.number"),
        "version", shell.text("committee.facts.version"),
        "validFrom", shell.text("committee.facts.valid-from"),
        "audience", shell.text("committee.facts.audience"),
        "everyoneFrom", shell.text("committee.facts.everyone-from"));
  }
}
