package logbog.programmes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The goals of one speciality in one version of a programme, as an operator's file gave them once,
 * in the order of the file.
 */
record SpecialityGoals(
    int programmeNo,
    String programmeName,
    String version,
    LocalDate validFrom,
    String speciality,
    List<DatedGoal> goals)
    implements VersionGoals {

  List<Sheet.Goal> goalsOn(LocalDate date) {
    return goalsOn(date, null);
  }

  @Override
  public List<Sheet.Goal> goalsOn(LocalDate date, @Nullable ApprenticeKind kind) {
    return goals.stream().flatMap(goal -> goal.on(date).stream()).toList();
  }

  @Override
  public boolean tellsKindsApart() {
    return false;
  }

  /** An operator lays the form in a file of its own. */
  @Override
  public Optional<Form> form() {
    return Optional.empty();
  }

  SpecialityGoals with(List<DatedGoal> goals) {
    return new SpecialityGoals(programmeNo, programmeName, version, validFrom, speciality, goals);
  }

  /** A goal with the dates it holds between. */
  record DatedGoal(
      int no, String title, @Nullable LocalDate from, @Nullable LocalDate to, List<DatedItem> items)
      implements Dated {

    DatedGoal with(DatedItem item) {
      var more = new ArrayList<>(items);
      more.add(item);
      return new DatedGoal(no, title, from, to, List.copyOf(more));
    }

    /** Whether both speak of the same goal, whatever their items. */
    boolean speaksOf(DatedGoal other) {
      return no == other.no
          && title.equals(other.title)
          && Objects.equals(from, other.from)
          && Objects.equals(to, other.to);
    }

    /** Nothing when the goal, or every item it has, has ended or not begun. */
    Optional<Sheet.Goal> on(LocalDate date) {
      var held = items.stream().filter(item -> item.holdsOn(date)).toList();
      if (!holdsOn(date) || (held.isEmpty() && !items.isEmpty())) {
        return Optional.empty();
      }
      var asked = held.stream().map(item -> new Sheet.Item("" + item.no(), item.text())).toList();
      return Optional.of(new Sheet.Goal("" + no, title, asked));
    }
  }

  /** An item of a goal with the dates it holds between. */
  record DatedItem(int no, String text, @Nullable LocalDate from, @Nullable LocalDate to)
      implements Dated {}
}
