package logbog.research;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import logbog.approvals.Approval;
import logbog.approvals.Basis;
import logbog.curricula.ResearchModule.Part;
import logbog.posts.Element;
import logbog.posts.Post;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/**
 * The research training of one post in main training (M8).
 *
 * @param overall the approval of it as a whole that is of effect; null where there is none
 * @param disputed since when that is disputed (bestridt); null where it is not
 * @param pending the one just given that can still be taken back; null where there is none
 */
public record ResearchTraining(
    Post post,
    List<ModuleStanding> modules,
    @Nullable Approval overall,
    @Nullable Instant disputed,
    @Nullable Approval pending) {

  /** Whether the doctor is exempted from all of it. */
  public boolean exempted() {
    return overall != null && overall.basis() == Basis.OTHER_BASIS;
  }

  public List<ModuleStanding> of(Part part) {
    return modules.stream().filter(it -> it.module().part() == part).toList();
  }

  /** How many of its hours count. */
  public int hours() {
    return modules.stream().mapToInt(ModuleStanding::hours).sum();
  }

  public int hoursOf(Part part) {
    return of(part).stream().mapToInt(ModuleStanding::hours).sum();
  }

  /** Whether enough counts, and enough of it courses, for it to be approved as a whole. */
  public boolean suffices() {
    return hours() >= Requirement.HOURS && hoursOf(Part.COURSES) >= Requirement.HOURS_OF_COURSES;
  }

  /** The three days of M8, in their order. */
  public List<Deadline> deadlines() {
    var begun = begun();
    return List.of(
        new Deadline(
            Deadline.What.BEGUN,
            starts().plusYears(Requirement.YEARS_TO_BEGIN),
            exempted() ? exemptedOn() : begun.isPresent() ? begun.get() : done(modules)),
        new Deadline(
            Deadline.What.COURSES_DONE,
            begun.map(it -> it.plusMonths(Requirement.MONTHS_FOR_COURSES)).orElse(null),
            exempted() ? exemptedOn() : done(of(Part.COURSES))),
        new Deadline(
            Deadline.What.DONE,
            post.ends().map(it -> it.minusMonths(Requirement.MONTHS_BEFORE_END)).orElse(null),
            exempted() ? exemptedOn() : done(modules)));
  }

  /** The first day of the post. */
  private LocalDate starts() {
    return post.elements().stream()
        .map(Element::from)
        .min(Comparator.naturalOrder())
        .orElse(post.employedOn());
  }

  private Optional<LocalDate> begun() {
    return days(modules.stream().map(ModuleStanding::begun)).min(Comparator.naturalOrder());
  }

  private @Nullable LocalDate exemptedOn() {
    return LocalDate.ofInstant(Objects.requireNonNull(overall).at(), Shell.DENMARK);
  }

  /** The day the last of these was done; null while one of them is not. */
  private static @Nullable LocalDate done(List<ModuleStanding> modules) {
    var days = days(modules.stream().map(ModuleStanding::done)).toList();
    return days.size() < modules.size() || days.isEmpty()
        ? null
        : days.stream().max(Comparator.naturalOrder()).orElse(null);
  }

  private static Stream<LocalDate> days(Stream<@Nullable LocalDate> days) {
    return days.flatMap(it -> Stream.ofNullable(it));
  }
}
