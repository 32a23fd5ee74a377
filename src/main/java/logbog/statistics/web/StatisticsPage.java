package logbog.statistics.web;

import java.util.List;
import logbog.programmes.RatingLevel;
import logbog.statistics.By;
import logbog.statistics.Line;
import logbog.statistics.Scope;
import logbog.statistics.Tally;
import logbog.statistics.Wanted;
import logbog.web.Choice;
import logbog.web.Page;
import logbog.web.Shell;

/**
 * The statistics of a programme: a picture, and the same as a table.
 *
 * @param form what was chosen, as it came
 * @param chosen what that means
 */
public record StatisticsPage(
    Scope scope, ChoiceForm form, By by, Wanted chosen, Years years, Tally tally) implements Page {

  public String path() {
    return "/udvalg/uddannelser/" + scope.programme().id() + "/statistik";
  }

  public List<By> views() {
    return List.of(By.values());
  }

  /** The same choices, told apart by something else. */
  public String to(By view) {
    return form.query(path(), view);
  }

  public String file(String kind) {
    return form.query(path() + "/" + kind, by);
  }

  public List<Choice> specialities() {
    return options().specialities();
  }

  public List<Choice> versions(Shell shell) {
    return options().versions(shell);
  }

  public List<Choice> yearsToChoose() {
    return options().yearsToChoose();
  }

  public List<Choice> kinds() {
    return options().kinds();
  }

  public List<Choice> periods(Shell shell) {
    return tally.periods().stream()
        .map(n -> new Choice("" + n, new Words(shell::text, By.PERIOD).line("" + n)))
        .toList();
  }

  /** What was chosen, in words: on paper the choices are not there. */
  public String about(Shell shell) {
    var version = chosen.version();
    return shell.text(
        "statistics.about",
        version == null ? shell.text("statistics.version.all") : version,
        "" + chosen.from(),
        "" + chosen.to(),
        options().chosen(shell, chosen));
  }

  /** The period it is about. */
  public String period(Shell shell) {
    return new Words(shell::text, By.PERIOD).line("" + tally.period());
  }

  public String speciality() {
    var id = chosen.speciality();
    return id == null ? "" : id.toString();
  }

  public String version() {
    var version = chosen.version();
    return version == null ? ChoiceForm.ALL_VERSIONS : version;
  }

  public String kind() {
    var kind = chosen.kind();
    return kind == null ? "" : kind.name();
  }

  public List<Segment> segments(Line line) {
    return Segment.of(line.spread(), tally.levels());
  }

  public String pattern(RatingLevel level) {
    return Segment.pattern(tally.levels().indexOf(level), tally.levels().size());
  }

  /** The figures in the reader's language. */
  public Words words(Shell shell) {
    return new Words(shell::text, by);
  }

  private Options options() {
    return new Options(scope, years);
  }
}
