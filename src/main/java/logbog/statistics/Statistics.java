package logbog.statistics;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import logbog.committee.Desks;
import logbog.people.Viewer;
import logbog.programmes.ProgrammeId;
import logbog.programmes.Programmes;
import logbog.programmes.RatingLevel;
import org.springframework.stereotype.Component;

/**
 * The statistics of a committee's own programmes; anyone else's do not exist. No figure is about
 * fewer than ten apprentices, and none can be made so by comparing two of them: see {@link Spread}.
 */
@Component
public class Statistics {

  private final Desks desks;
  private final Programmes programmes;
  private final AskedSheets sheets;
  private final Counts counts;
  private final Waiting waiting;
  private final Clock clock;

  Statistics(
      Desks desks,
      Programmes programmes,
      AskedSheets sheets,
      Counts counts,
      Waiting waiting,
      Clock clock) {
    this.desks = desks;
    this.programmes = programmes;
    this.sheets = sheets;
    this.counts = counts;
    this.waiting = waiting;
    this.clock = clock;
  }

  public Scope scope(Viewer.Office member, ProgrammeId id) {
    var programme = desks.programme(member, id);
    var specialities =
        programmes.specialities().stream()
            .filter(speciality -> speciality.programme().equals(id))
            .toList();
    return new Scope(programme, specialities, sheets.of(id));
  }

  /** How the apprentices of each period stand at each goal, level by level. */
  public Tally byPeriod(Scope scope, Wanted wanted) {
    var counted = new Grouping(counts.byPeriod(scope.programme().id(), wanted));
    var keys = counted.periods().stream().map(String::valueOf).toList();
    var groups =
        AskedSheets.goals(scope.sheets(), wanted.version()).stream()
            .map(goal -> counted.group(goal, keys))
            .toList();
    return new Tally(scale(scope, wanted), counted.periods(), 0, groups, 0, asOf());
  }

  /**
   * In which kinds of firms apprentices still stand at the lowest level at the end of a period: the
   * goals of which that can be told, the worst first.
   *
   * @param period 0 for the last that can be told of
   */
  public Tally byFirm(Scope scope, Wanted wanted, By by, int period) {
    var lowest = scale(scope, wanted).stream().limit(1).toList();
    int level = lowest.stream().mapToInt(RatingLevel::value).sum();
    var all = new Grouping(counts.byFirm(scope.programme().id(), wanted, by, level));
    int shown = all.periods().contains(period) ? period : all.last();
    var counted = all.of(shown);
    var keys = Firms.of(by);
    var goals = AskedSheets.goals(scope.sheets(), wanted.version());
    var groups =
        goals.stream()
            .map(goal -> counted.group(goal, keys))
            .filter(group -> group.highest(level) > 0)
            .sorted((one, other) -> other.highest(level) - one.highest(level))
            .toList();
    return new Tally(lowest, all.periods(), shown, groups, goals.size() - groups.size(), asOf());
  }

  private static List<RatingLevel> scale(Scope scope, Wanted wanted) {
    return AskedSheets.scale(
        scope.sheets().stream()
            .filter(sheet -> wanted.version() == null || sheet.version().equals(wanted.version()))
            .toList());
  }

  private Instant asOf() {
    var since = waiting.since();
    return since == null ? clock.instant() : since;
  }
}
