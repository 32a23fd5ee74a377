package logbog.registers;

import java.util.List;
import java.util.Optional;
import logbog.curricula.Curricula;
import logbog.people.Cpr;
import logbog.places.Department;
import logbog.places.Departments;
import logbog.places.Region;
import logbog.posts.Element;
import logbog.posts.Post;
import logbog.web.Problem;
import org.jspecify.annotations.Nullable;

/** Judges the lines of one file: what each means for what is known. */
final class Judging {

  private final Understood understood;
  private final Region region;
  private final Curricula curricula;
  private final Departments departments;
  private final KnownDoctors doctors;

  Judging(
      Understood understood,
      Region region,
      Curricula curricula,
      Departments departments,
      KnownDoctors doctors) {
    this.understood = understood;
    this.region = region;
    this.curricula = curricula;
    this.departments = departments;
    this.doctors = doctors;
  }

  List<Judged> all(List<LineRead> lines) {
    return lines.stream()
        .map(read -> read.line().map(this::judged).orElseGet(() -> unreadable(read)))
        .toList();
  }

  private static Judged unreadable(LineRead read) {
    return new Judged(
        read.number(),
        read.cpr().map(Cpr::masked).orElse(""),
        read.name(),
        0,
        "",
        "",
        Judged.Verdict.WRONG,
        read.column(),
        read.problem(),
        Optional.empty());
  }

  private Judged judged(RegisterLine line) {
    var wrong = wrong(line);
    if (wrong.isPresent()) {
      return judged(line, Judged.Verdict.WRONG, wrong.get());
    }
    var verdict = verdict(line);
    var overlap =
        verdict == Judged.Verdict.UNCHANGED ? Optional.<Problem>empty() : understood.overlap(line);
    return overlap
        .map(it -> judged(line, Judged.Verdict.QUESTIONED, it))
        .orElseGet(() -> judged(line, verdict, left(line).orElse(null)));
  }

  private static Judged judged(
      RegisterLine line, Judged.Verdict verdict, @Nullable Problem remark) {
    return new Judged(
        line.number(),
        line.cpr().masked(),
        line.name(),
        line.element(),
        line.place(),
        line.from() + " – " + line.to(),
        verdict,
        null,
        remark,
        Optional.of(line));
  }

  private Judged.Verdict verdict(RegisterLine line) {
    return understood
        .of(line)
        .element(line)
        .map(it -> same(it, line) ? Judged.Verdict.UNCHANGED : Judged.Verdict.CHANGED)
        .orElse(Judged.Verdict.NEW);
  }

  private boolean same(Element element, RegisterLine line) {
    return element.from().equals(line.from())
        && element.to().equals(line.to())
        && element.percent() == line.percent()
        && departments
            .find(line.department())
            .map(Department::id)
            .filter(element.department()::equals)
            .isPresent();
  }

  private Optional<Problem> wrong(RegisterLine line) {
    var known = understood.of(line);
    if (line.region() != region) {
      return Optional.of(Problem.of("registers.line.other-region"));
    }
    if (known.post(line).map(Post::region).filter(it -> it != region).isPresent()) {
      return Optional.of(Problem.of("registers.line.post-region"));
    }
    if (curricula.inForce(line.stage(), line.speciality(), line.employedOn()).isEmpty()) {
      return Optional.of(Problem.of("registers.line.no-curriculum"));
    }
    if (known.person().isEmpty() && doctors.taken(line.email())) {
      return Optional.of(Problem.of("registers.line.address-taken"));
    }
    return understood.contradiction(line);
  }

  /**
   * What the file says and the import leaves as it is: how a known doctor is reached and called.
   */
  private Optional<Problem> left(RegisterLine line) {
    return understood
        .of(line)
        .person()
        .filter(it -> !it.email().equals(line.email()) || !it.name().equals(line.name()))
        .map(_ -> Problem.of("registers.line.left"));
  }
}
