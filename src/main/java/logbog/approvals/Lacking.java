package logbog.approvals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks every module that knows what falls short. */
@Component
class Lacking {

  private final List<Shortfalls> known;

  Lacking(List<Shortfalls> known) {
    this.known = known;
  }

  Map<Wanted, List<Shortfall>> of(Collection<Wanted> wanted) {
    return known.stream()
        .flatMap(each -> each.of(wanted).entrySet().stream())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                Map.Entry::getValue,
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
  }

  List<Shortfall> of(Wanted wanted) {
    return of(List.of(wanted)).getOrDefault(wanted, List.of());
  }
}
