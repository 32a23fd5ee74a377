package logbog.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import logbog.programmes.Goal.Item;
import org.jspecify.annotations.Nullable;

/** What one speciality has of an edition that a committee wrote. */
record CommitteeGoals(Edition edition, String speciality) implements VersionGoals {

  @Override
  public int programmeNo() {
    return edition.programmeNo();
  }

  @Override
  public String programmeName() {
    return edition.programmeName();
  }

  @Override
  public String version() {
    return edition.version();
  }

  /**
   * Link, goal and item must all hold on the day; a goal whose items have all ended is left out.
   */
  @Override
  public List<Sheet.Goal> goalsOn(LocalDate date, @Nullable ApprenticeKind kind) {
    return ours()
        .filter(goal -> kind == null || goal.isFor(kind))
        .filter(goal -> belongsOn(goal, date))
        .map(goal -> asked(goal, date))
        .filter(goal -> !goal.items().isEmpty())
        .toList();
  }

  @Override
  public boolean tellsKindsApart() {
    return ours().anyMatch(goal -> !goal.kinds().isEmpty());
  }

  @Override
  public Optional<Form> form() {
    return Optional.of(Form.of(edition.scale(), edition.texts()));
  }

  /** Whether the edition has anything for this speciality, whenever. */
  boolean any() {
    return ours().findAny().isPresent();
  }

  private Stream<Goal> ours() {
    return edition.goals().stream()
        .filter(goal -> goal.specialities().stream().anyMatch(b -> b.isOf(speciality)));
  }

  private boolean belongsOn(Goal goal, LocalDate date) {
    return goal.specialities().stream().anyMatch(b -> b.isOf(speciality) && b.holdsOn(date));
  }

  private static Sheet.Goal asked(Goal goal, LocalDate date) {
    return new Sheet.Goal(
        "" + goal.no(),
        goal.title().danish(),
        goal.items().stream().filter(i -> i.holdsOn(date)).map(CommitteeGoals::asked).toList(),
        said(goal.title().english()),
        goal.companion().blank() ? null : goal.companion(),
        goal.recommendedBefore(),
        goal.required().isEmpty() ? null : goal.required(),
        goal.picture());
  }

  private static Sheet.Item asked(Item item) {
    return new Sheet.Item("" + item.no(), item.text().danish(), said(item.text().english()));
  }

  private static @Nullable String said(String text) {
    return text.isEmpty() ? null : text;
  }
}
