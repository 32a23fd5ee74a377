package logbog.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import logbog.people.Cpr;
import logbog.places.Department;
import logbog.places.DepartmentId;
import logbog.posts.Element;
import logbog.posts.Post;

/**
 * Finds the elements that a post in the file has no more. One that is over stays, whatever a file
 * leaves out; and of a doctor with a line that is wrong nothing is concluded.
 */
record Vanishing(Understood understood, List<LineRead> read, List<Judged> judged, LocalDate today) {

  /** With the departments they are at. */
  Set<DepartmentId> places() {
    return gone().map(it -> it.element().department()).collect(Collectors.toSet());
  }

  List<Vanished> all(Map<DepartmentId, Department> places) {
    return gone()
        .map(
            it ->
                new Vanished(
                    it.element().id(),
                    it.name(),
                    it.element().number(),
                    places.get(it.element().department()) instanceof Department at
                        ? at.inFull()
                        : "",
                    it.element().from(),
                    it.element().to()))
        .toList();
  }

  private record Gone(String name, Element element) {}

  private record Told(String name, Post post) {}

  private Stream<Gone> gone() {
    var sure = sure();
    return sure.stream()
        .flatMap(
            line -> understood.of(line).post(line).map(it -> new Told(line.name(), it)).stream())
        .distinct()
        .flatMap(told -> told.post().elements().stream().map(it -> new Gone(told.name(), it)))
        .filter(it -> !it.element().to().isBefore(today))
        .filter(it -> sure.stream().noneMatch(line -> understood.speaksOf(line, it.element())));
  }

  /** The lines of doctors none of whose lines is wrong. */
  private List<RegisterLine> sure() {
    var wrong =
        judged.stream()
            .filter(it -> it.verdict() == Judged.Verdict.WRONG)
            .map(Judged::number)
            .collect(Collectors.toSet());
    Set<Cpr> unsure =
        read.stream()
            .filter(it -> wrong.contains(it.number()))
            .flatMap(it -> it.cpr().stream())
            .collect(Collectors.toSet());
    return understood.lines().stream().filter(it -> !unsure.contains(it.cpr())).toList();
  }
}
