package logbog.reminders.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import logbog.reminders.Rhythm;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** The weeks a school has ticked, as sent. */
public record RhythmForm(@Nullable List<String> weeks, @Nullable String schoolWeek) {

  static RhythmForm of(Rhythm rhythm) {
    return new RhythmForm(
        rhythm.weeks().stream().map(String::valueOf).toList(),
        Integer.toString(rhythm.schoolWeek()));
  }

  @Override
  public List<String> weeks() {
    return Objects.requireNonNullElse(weeks, List.of());
  }

  @Override
  public String schoolWeek() {
    return Objects.requireNonNullElse(schoolWeek, "");
  }

  Optional<Rhythm> read(Typed typed) {
    var ticked = Rhythm.ALLOWED.stream().filter(w -> weeks().contains(w.toString())).toList();
    if (ticked.isEmpty() || ticked.size() > Rhythm.MOST) {
      typed.wrong("weeks", "reminders.rhythm.weeks.wrong", Rhythm.MOST);
    }
    var told = Rhythm.TOLD.stream().filter(w -> w.toString().equals(schoolWeek())).findFirst();
    if (told.isEmpty()) {
      typed.wrong("schoolWeek", "reminders.rhythm.school-week.wrong");
    }
    return typed.ok() ? Optional.of(new Rhythm(ticked, told.orElseThrow())) : Optional.empty();
  }
}
