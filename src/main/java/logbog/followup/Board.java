package logbog.followup;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import logbog.people.Viewer;
import logbog.places.Staff;
import logbog.reminders.NextSteps;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.springframework.stereotype.Component;

/**
 * The departure board of a school: what is missing before the next school period, class by class.
 * It shows what the address may see as the school (V9), and whom the schools called at which it is
 * named; what is long past is found on the list.
 */
@Component
public class Board {

  /** For so many days after its deadline a class stays on the board. */
  public static final int DAYS_AFTER = 56;

  /** A request older than so many days is none of the next school period's. */
  public static final int DAYS_ASKED = 550;

  /** How many apprentices a class shows at a time; no real one has so many. */
  public static final int MOST = 300;

  private final UncalledRows uncalled;
  private final SummonedRows summoned;
  private final Staff staff;
  private final NextSteps steps;
  private final Clock clock;

  Board(UncalledRows uncalled, SummonedRows summoned, Staff staff, NextSteps steps, Clock clock) {
    this.uncalled = uncalled;
    this.summoned = summoned;
    this.staff = staff;
    this.steps = steps;
    this.clock = clock;
  }

  /** All classes whose deadline is not long past, those that need a hand first. */
  public List<Departure> departures(Viewer.Office office) {
    var viewer = viewer(office);
    var reading = new BoardReading(viewer);
    if (!viewer.named().isEmpty()) {
      summoned.departures(viewer, reading);
    }
    uncalled.departures(viewer, reading);
    var departures = new ArrayList<>(reading.departures());
    departures.sort(
        Comparator.comparing(Departure::light)
            .thenComparing(Departure::deadline)
            .thenComparing(Departure::className, danish()));
    return departures;
  }

  /**
   * One class, apprentice by apprentice, from its start.
   *
   * @throws NotFound for a class of which the viewer may see nobody
   */
  public Roster roster(Viewer.Office office, DepartureKey key) {
    return roster(office, key, Stretch.START);
  }

  /** The same from a stretch on. */
  public Roster roster(Viewer.Office office, DepartureKey key, Stretch from) {
    var viewer = viewer(office);
    var reading = new BoardReading(viewer);
    var found =
        switch (key) {
          case DepartureKey.Summoned called -> summoned.lines(viewer, called, from, reading);
          case DepartureKey.Named named -> uncalled.lines(viewer, named, from, reading);
        };
    if (found.isEmpty()) {
      throw new NotFound();
    }
    var shown = found.subList(0, Math.min(MOST, found.size()));
    var next = found.size() > MOST ? shown.getLast().line().stretch() : null;
    var lines = new ArrayList<>(shown.stream().map(BoardReading.Found::line).toList());
    lines.sort(Comparator.comparing(BoardLine::why).thenComparing(BoardLine::name, danish()));
    return new Roster(
        from.start() && next == null
            ? counted(key, found.getFirst(), viewer, lines)
            : whole(office, key).orElseGet(() -> counted(key, found.getFirst(), viewer, lines)),
        List.copyOf(lines),
        from,
        next,
        steps.of(lines.stream().filter(line -> !line.here()).map(BoardLine::subject).toList()));
  }

  private static Departure counted(
      DepartureKey key, BoardReading.Found first, BoardViewer viewer, List<BoardLine> lines) {
    var counts = new EnumMap<Light, Integer>(Light.class);
    lines.forEach(line -> counts.merge(line.light(), 1, Integer::sum));
    return Departure.of(
        key, first.className(), first.schoolName(), first.deadline(), viewer.today(), counts);
  }

  /** As the board counts it, where a stretch is not all of it. */
  private Optional<Departure> whole(Viewer.Office office, DepartureKey key) {
    return departures(office).stream().filter(it -> it.key().equals(key)).findFirst();
  }

  private BoardViewer viewer(Viewer.Office office) {
    var named = new LinkedHashMap<String, String>();
    staff
        .of(office.email())
        .forEach(it -> named.put(it.school().institutionNo(), it.school().name()));
    return new BoardViewer(
        office.address(), named, LocalDate.ofInstant(clock.instant(), Shell.DENMARK));
  }

  /** A collator is nobody's to share. */
  private static Collator danish() {
    return Collator.getInstance(Locale.of("da"));
  }
}
