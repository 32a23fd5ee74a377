package logbog.registers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import logbog.people.Cpr;
import logbog.posts.Element;
import logbog.web.Problem;

/** The lines of a file that could be read, held against each other and against what is known. */
record Understood(List<RegisterLine> lines, Map<Cpr, KnownDoctor> known) {

  static Understood of(List<LineRead> lines, Map<Cpr, KnownDoctor> known) {
    return new Understood(lines.stream().flatMap(it -> it.line().stream()).toList(), known);
  }

  KnownDoctor of(RegisterLine line) {
    return known.getOrDefault(line.cpr(), new KnownDoctor(Optional.empty(), List.of()));
  }

  /** Whether a line speaks of a known element. */
  boolean speaksOf(RegisterLine line, Element element) {
    return of(line).element(line).filter(it -> it.id().equals(element.id())).isPresent();
  }

  /** What an earlier line says otherwise. */
  Optional<Problem> contradiction(RegisterLine line) {
    for (var earlier : lines) {
      if (earlier.number() >= line.number()) {
        break;
      }
      var at = earlier.number();
      if (earlier.sameElement(line)) {
        return problem("registers.line.twice", at);
      }
      if (earlier.cpr().equals(line.cpr())) {
        if (!earlier.email().equals(line.email()) || !earlier.name().equals(line.name())) {
          return problem("registers.line.other-name", at);
        }
      } else if (earlier.email().equals(line.email())) {
        return problem("registers.line.address-twice", at);
      }
    }
    return Optional.empty();
  }

  /** Another line of the doctor's, or an element of theirs that the file does not speak of. */
  Optional<Problem> overlap(RegisterLine line) {
    var mine = lines.stream().filter(it -> it.cpr().equals(line.cpr())).toList();
    return mine.stream()
        .filter(it -> !it.sameElement(line) && it.overlaps(line.from(), line.to()))
        .findFirst()
        .flatMap(it -> problem("registers.line.overlaps.line", it.number()))
        .or(
            () ->
                of(line).posts().stream()
                    .flatMap(post -> post.elements().stream())
                    .filter(it -> line.overlaps(it.from(), it.to()))
                    .filter(it -> mine.stream().noneMatch(each -> speaksOf(each, it)))
                    .findFirst()
                    .flatMap(
                        it ->
                            problem(
                                "registers.line.overlaps.element",
                                it.number(),
                                it.from().toString(),
                                it.to().toString())));
  }

  private static Optional<Problem> problem(String key, Object... arguments) {
    return Optional.of(Problem.of(key, arguments));
  }
}
