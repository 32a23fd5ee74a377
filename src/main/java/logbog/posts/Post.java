package logbog.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.curricula.CurriculumId;
import logbog.curricula.Stage;
import logbog.people.PersonId;
import logbog.places.Region;
import org.jspecify.annotations.Nullable;

/**
 * One training post of a doctor's, on the curriculum that was in force at employment (M11).
 *
 * @param speciality its code; null for KBU
 * @param programme the regional programme it is under; null where there is none
 * @param elements those that stand, in the order of their numbers
 */
public record Post(
    PostId id,
    PersonId doctor,
    Stage stage,
    @Nullable String speciality,
    CurriculumId curriculum,
    Region region,
    LocalDate employedOn,
    @Nullable UUID programme,
    List<Element> elements) {

  public Optional<Element> element(ElementId id) {
    return elements.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** The element under way on a day; the later one where two overlap. */
  public Optional<Element> on(LocalDate day) {
    return elements.stream()
        .filter(it -> it.covers(day))
        .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later);
  }

  /** The last day of its last element; empty while none is known. */
  public Optional<LocalDate> ends() {
    return elements.stream().map(Element::to).max(LocalDate::compareTo);
  }
}
