package logbog.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import logbog.programmes.ApprenticeKind;
import logbog.programmes.Goal;
import logbog.programmes.Translated;
import org.jspecify.annotations.Nullable;

/** A goal while its rows are read. */
final class GoalSoFar {

  private final List<Goal.Belonging> specialities = new ArrayList<>();
  private final List<Goal.Item> items = new ArrayList<>();
  private final List<Goal.Required> required = new ArrayList<>();
  private final int no;
  private final Translated title;
  private final Set<ApprenticeKind> kinds;
  private final @Nullable Integer recommendedBefore;
  private Translated companion = Translated.NOTHING;
  private Goal.@Nullable Picture picture;

  GoalSoFar(RowReading row) {
    no = row.number(Column.GOAL_NO, 999_999);
    title = row.translated();
    recommendedBefore = row.optionalNumber(Column.BEFORE, 99);
    var typed = row.text(Column.KEY);
    kinds = Kinds.read(typed);
    if (kinds.isEmpty() && !typed.isBlank()) {
      row.wrong(Column.KEY.title(), "exchange.kinds", typed);
    }
  }

  int no() {
    return no;
  }

  void take(RowKind kind, RowReading row, Places places, int goal) {
    switch (kind) {
      case COMPANION -> companion = row.translated();
      case PICTURE -> picture = new Goal.Picture(row.text(Column.KEY), row.translated());
      case SPECIALITY -> {
        places.part(goal, "speciality", specialities.size(), row.spot());
        specialities.add(new Goal.Belonging(row.text(Column.TEXT), row.from(), row.to()));
      }
      case ITEM -> {
        places.part(goal, "item", items.size(), row.spot());
        items.add(
            new Goal.Item(row.number(Column.KEY, 999), row.translated(), row.from(), row.to()));
      }
      case REQUIRED -> {
        places.part(goal, "required", required.size(), row.spot());
        required.add(
            new Goal.Required(row.optionalNumber(Column.BEFORE, 99), row.number(Column.LEVEL, 99)));
      }
      default -> throw new IllegalArgumentException(kind.title());
    }
  }

  Goal goal() {
    return new Goal(
        no, title, companion, kinds, specialities, items, recommendedBefore, required, picture);
  }
}
