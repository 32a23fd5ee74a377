package logbog.committee.web;

import java.util.List;
import logbog.programmes.Difference;
import logbog.programmes.GoalChange;
import logbog.programmes.Programme;
import logbog.web.Choice;
import logbog.web.Page;
import logbog.web.Shell;

/**
 * What differs between two editions of a programme.
 *
 * @param sides what else could be compared
 * @param all whether what does not differ is shown too
 */
public record DifferencePage(
    Programme programme,
    List<Side> sides,
    Side before,
    Side after,
    boolean all,
    Difference difference)
    implements Page {

  public String path() {
    return "/udvalg/uddannelser/" + programme.id() + "/forskel";
  }

  public List<Choice> choices(Shell shell) {
    return sides.stream().map(side -> new Choice(side.value(), described(side, shell))).toList();
  }

  private static String described(Side side, Shell shell) {
    var from = shell.text("committee.valid-from", shell.date(side.edition().validFrom()));
    return side.label(shell) + " – " + from;
  }

  public List<Line> facts(Shell shell) {
    return new EditionWords(shell).of(difference, all);
  }

  public List<GoalLines> goals(Shell shell) {
    var words = new GoalWords(shell);
    return difference.goals().stream()
        .filter(goal -> all || goal.kind() != GoalChange.Kind.SAME)
        .map(goal -> new GoalLines(goal, words.of(goal, all)))
        .toList();
  }

  /** How many goals are new, gone, changed and the same. */
  public String count(Shell shell) {
    return shell.text(
        "committee.difference.count",
        difference.count(GoalChange.Kind.ADDED),
        difference.count(GoalChange.Kind.REMOVED),
        difference.count(GoalChange.Kind.CHANGED),
        difference.count(GoalChange.Kind.SAME));
  }
}
