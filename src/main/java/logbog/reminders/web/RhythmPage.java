package logbog.reminders.web;

import java.util.List;
import java.util.Map;
import logbog.places.School;
import logbog.reminders.Rhythm;
import logbog.web.Choice;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/** In which weeks a school has its requests reminded of. */
public record RhythmPage(School school, RhythmForm form, Problems problems) implements Page {

  public List<Integer> weeks() {
    return Rhythm.ALLOWED;
  }

  public List<Choice> told(Shell shell) {
    return Rhythm.TOLD.stream()
        .map(week -> new Choice(week.toString(), shell.text("reminders.rhythm.week", week)))
        .toList();
  }

  public Map<String, String> names(Shell shell) {
    return Map.of(
        "weeks", shell.text("reminders.rhythm.weeks"),
        "schoolWeek", shell.text("reminders.rhythm.school-week"));
  }
}
