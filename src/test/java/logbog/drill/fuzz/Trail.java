package logbog.drill.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import logbog.drill.fuzz.Routes.Route;

/** Where those who are signed in have been: the real addresses and forms of each route. */
final class Trail {

  private final Map<Route, List<Step>> steps = new TreeMap<>(Routes.ORDER);
  private final Map<String, List<String>> slots = new TreeMap<>();

  /**
   * @param path with its query
   * @param fields what a form would send, filled in as its reader might
   * @param file the field that takes a file, or nothing
   */
  record Step(String visitor, String path, Map<String, String> fields, String file) {}

  void add(Route route, Step step) {
    steps.computeIfAbsent(route, none -> new ArrayList<>()).add(step);
    route
        .slots(step.path())
        .forEach(
            (slot, value) -> slots.computeIfAbsent(slot, none -> new ArrayList<>()).add(value));
  }

  /** How many steps of this visitor's lead to a route. */
  long many(Route route, String visitor) {
    return of(route).stream().filter(step -> step.visitor().equals(visitor)).count();
  }

  /** Somebody who has business on a route. */
  Optional<String> visitor(Route route, Draw draw) {
    return of(route).isEmpty() ? Optional.empty() : Optional.of(draw.of(of(route)).visitor());
  }

  /** A real address of a route: this visitor's own, or another's. */
  Optional<Step> step(Route route, String visitor, Draw draw) {
    var own = of(route).stream().filter(step -> step.visitor().equals(visitor)).toList();
    var all = own.isEmpty() ? of(route) : own;
    return all.isEmpty() ? Optional.empty() : Optional.of(draw.of(all));
  }

  /** Something that stands in this slot somewhere. */
  Optional<String> slot(String name, Draw draw) {
    return Optional.ofNullable(slots.get(name)).map(draw::of);
  }

  private List<Step> of(Route route) {
    return Objects.requireNonNullElse(steps.get(route), List.of());
  }
}
