package logbog.declarations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import logbog.declarations.Growth.GoalGrowth;
import logbog.declarations.Growth.Term;
import logbog.programmes.Programmes;
import logbog.programmes.SheetHash;
import logbog.programmes.SpecialityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lays the levels of many declarations side by side. Goals are followed from Sheet to Sheet as
 * committees mapped them; one that became no single goal of a later Sheet keeps a line of its own.
 */
@Component
class Growths {

  private final Programmes programmes;

  Growths(Programmes programmes) {
    this.programmes = programmes;
  }

  /** A signed declaration with its levels in the order of its Sheet. */
  record Leaf(Term term, SpecialityId speciality, SheetHash sheet, List<Short> levels) {}

  /** One for each speciality, the newest first; the leaves come with the earliest first. */
  List<Growth> of(List<Leaf> leaves) {
    var bySpeciality =
        leaves.reversed().stream()
            .collect(
                Collectors.groupingBy(
                    Leaf::speciality, LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    return bySpeciality.values().stream().map(this::growth).toList();
  }

  /** Of one speciality, the newest first: later Sheets make the lines that earlier levels join. */
  private Growth growth(List<Leaf> newestFirst) {
    var lines = new LinkedHashMap<Place, List<@Nullable Stood>>();
    var newest = newestFirst.getFirst();
    for (int n = 0; n < newestFirst.size(); n++) {
      var leaf = newestFirst.get(n);
      var period = newestFirst.size() - 1 - n;
      var sheet = programmes.sheet(leaf.sheet());
      for (int goal = 0; goal < sheet.goals().size(); goal++) {
        var place = place(new Place(leaf.sheet(), goal), lines);
        var stood = lines.computeIfAbsent(place, _ -> nowhere(newestFirst.size()));
        stood.set(period, Stood.of(sheet, leaf.levels().get(goal)));
      }
    }
    return new Growth(
        newest.term().declaration().specialityName(),
        programmes.sheet(newest.sheet()).scale(),
        newestFirst.reversed().stream().map(Leaf::term).toList(),
        lines.entrySet().stream().map(line -> goal(line, newest.sheet())).toList());
  }

  /** The line a goal belongs to: that of the later goal it became, else one of its own. */
  private Place place(Place goal, Map<Place, List<@Nullable Stood>> lines) {
    if (lines.containsKey(goal)) {
      return goal;
    }
    return lines.keySet().stream()
        .map(Place::sheet)
        .distinct()
        .filter(later -> !later.equals(goal.sheet()))
        .map(
            later -> {
              var now = programmes.lineage(goal.sheet(), later).forward().get(goal.goal());
              return now == null ? null : new Place(later, now);
            })
        .filter(now -> now != null && lines.containsKey(now))
        .findFirst()
        .orElse(goal);
  }

  private GoalGrowth goal(Map.Entry<Place, List<@Nullable Stood>> line, SheetHash newest) {
    var place = line.getKey();
    return new GoalGrowth(
        programmes.sheet(place.sheet()).goals().get(place.goal()),
        !place.sheet().equals(newest),
        line.getValue());
  }

  private static List<@Nullable Stood> nowhere(int periods) {
    var stood = new ArrayList<@Nullable Stood>();
    for (int n = 0; n < periods; n++) {
      stood.add(null);
    }
    return stood;
  }

  private record Place(SheetHash sheet, int goal) {}
}
