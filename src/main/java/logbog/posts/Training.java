package logbog.posts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import logbog.curricula.CompetenceId;
import logbog.places.Department;
import logbog.places.DepartmentId;
import org.jspecify.annotations.Nullable;

/**
 * All of a doctor's posts as one page shows them.
 *
 * @param plans when the newest plan of each element was sent
 * @param planned how the regional programme spreads the competences, by post and element
 */
public record Training(
    DoctorRecord record,
    LocalDate today,
    Map<DepartmentId, Department> departments,
    List<Supervision> supervisions,
    Map<ElementId, List<Talk>> talks,
    Map<ElementId, Instant> plans,
    Map<ElementId, List<CompetenceId>> planned,
    List<Leave> leaves,
    List<Card> cards,
    List<AttestedCard> attested) {

  public Department department(Element element) {
    return Objects.requireNonNull(departments.get(element.department()));
  }

  public List<Supervision> guiding(Element element) {
    return supervisions.stream().filter(it -> it.element().equals(element.id())).toList();
  }

  /** The note that stands of a talk. */
  public Optional<Talk> talk(Element element, Talk.Kind kind) {
    return talks.getOrDefault(element.id(), List.of()).stream()
        .filter(it -> it.kind() == kind)
        .findFirst();
  }

  public @Nullable Instant planSent(Element element) {
    return plans.get(element.id());
  }

  public int planned(Element element) {
    return planned.getOrDefault(element.id(), List.of()).size();
  }

  public List<Leave> leaves(Post post) {
    return leaves.stream().filter(it -> it.post().equals(post.id())).toList();
  }

  public List<Card> cards(Post post) {
    return cards.stream().filter(it -> it.curriculum().equals(post.curriculum())).toList();
  }

  public Optional<AttestedCard> attested(Post post, Card card) {
    return attested.stream()
        .filter(it -> it.stands() && it.post().equals(post.id()) && it.key().equals(card.key()))
        .findFirst();
  }
}
