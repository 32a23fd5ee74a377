package logbog.committee.web;

import java.util.List;
import logbog.committee.Draft;
import logbog.committee.Part;
import logbog.programmes.Flaw;
import logbog.programmes.Goal;
import logbog.programmes.Programme;
import logbog.web.Page;

/**
 * A draft with all its parts, and what still keeps it from being published.
 *
 * @param specialities the names its sheet can be seen for
 */
public record DraftPage(
    Programme programme, Draft draft, List<String> specialities, List<Flaw> flaws) implements Page {

  /** How many flaws are listed; who has more begins with these. */
  private static final int LISTED = 20;

  public static String path(Draft draft) {
    return "/udvalg/kladder/" + draft.id();
  }

  public String path() {
    return path(draft);
  }

  public List<Flaw> listed() {
    return flaws.stream().limit(LISTED).toList();
  }

  public String mark(Goal goal) {
    return Part.mark(goal);
  }

  /** The page on which a flaw can be put right. */
  public String where(Flaw flaw) {
    var goal = flaw.goal();
    if (goal != null) {
      return path() + "/maal/" + (goal + 1);
    }
    return switch (flaw.field()) {
      case "programmeNo", "programmeName", "version", "validFrom", "audience" -> path() + "/fakta";
      case "scale", "reachedFrom", "level.value", "level.label", "level.words" -> path() + "/skala";
      case "goals" -> path() + "/maal/nyt";
      default -> path() + (flaw.field().startsWith("level.") ? "/skala" : "/tekster");
    };
  }

  /** The number of the goal a flaw is in; empty for the edition itself. */
  public String goal(Flaw flaw) {
    var goal = flaw.goal();
    return goal == null ? "" : "" + draft.edition().goals().get(goal).no();
  }
}
