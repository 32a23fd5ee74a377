package logbog.committee.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import logbog.committee.Mapped;
import logbog.programmes.Fate;
import logbog.programmes.Goal;
import logbog.programmes.Mapping;
import logbog.programmes.Mapping.Kind;
import logbog.web.Typed;

/** Reads what became of each goal: a kind, and the numbers of what it became. */
final class MappingReading {

  private final Sent sent;
  private final Mapped mapped;
  private final Set<Integer> numbers;
  private final Typed typed = new Typed();

  MappingReading(Sent sent, Mapped mapped) {
    this.sent = sent;
    this.mapped = mapped;
    this.numbers =
        mapped.draft().edition().goals().stream().map(Goal::no).collect(Collectors.toSet());
  }

  Mapping mapping() {
    var fates = new ArrayList<Fate>();
    for (var no : mapped.numbers()) {
      kind(no).ifPresent(kind -> fates.add(new Fate(no, kind, goals(no, kind))));
    }
    fates.forEach(fate -> alone(fate, fates));
    return new Mapping(fates);
  }

  Typed typed() {
    return typed;
  }

  private Optional<Kind> kind(int no) {
    var kind =
        Arrays.stream(Kind.values())
            .filter(known -> known.name().equals(sent.of("kind-" + no)))
            .findFirst();
    if (kind.isEmpty()) {
      typed.wrong("kind-" + no, "web.field.missing");
    }
    return kind;
  }

  private List<Integer> goals(int no, Kind kind) {
    var goals = new ArrayList<Integer>();
    for (var word : sent.of("to-" + no).strip().split("[\\s,;]+", -1)) {
      if (word.matches("\\d{1,6}") && numbers.contains(Integer.valueOf(word))) {
        goals.add(Integer.valueOf(word));
      } else if (!word.isEmpty()) {
        typed.wrong("to-" + no, "committee.mapping.unknown", word);
      }
    }
    if (!new Fate(no, kind, goals).fits(numbers) || new HashSet<>(goals).size() < goals.size()) {
      typed.wrong("to-" + no, "committee.mapping.fits." + kind);
    }
    return goals;
  }

  /** What is the same or reworded is one goal and one only. */
  private void alone(Fate fate, List<Fate> all) {
    var whole = fate.kind() == Kind.SAME || fate.kind() == Kind.REWORDED;
    all.stream()
        .filter(
            other ->
                whole
                    && other.no() != fate.no()
                    && other.to().stream().anyMatch(fate.to()::contains))
        .findFirst()
        .ifPresent(
            other -> typed.wrong("to-" + fate.no(), "committee.mapping.twice", "" + other.no()));
  }
}
