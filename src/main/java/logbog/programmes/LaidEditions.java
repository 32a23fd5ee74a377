package logbog.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import logbog.programmes.Goal.Belonging;
import logbog.programmes.Goal.Item;
import logbog.programmes.SpecialityGoals.DatedGoal;
import org.springframework.stereotype.Component;

/**
 * A programme's newest edition put together from an operator's files, where its specialities stand
 * one by one: goals of the same number, title and items are one goal, shared.
 */
@Component
class LaidEditions {

  private final Editions editions;
  private final Forms forms;

  LaidEditions(Editions editions, Forms forms) {
    this.editions = editions;
    this.forms = forms;
  }

  Optional<Edition> newest(ProgrammeId programme) {
    var laid = editions.laid(programme);
    return laid.stream().findFirst().map(first -> together(first, laid));
  }

  private Edition together(SpecialityGoals first, List<SpecialityGoals> laid) {
    var goals = new ArrayList<Goal>();
    laid.stream()
        .filter(of -> of.programmeNo() == first.programmeNo())
        .filter(of -> of.version().equals(first.version()))
        .forEach(of -> of.goals().forEach(goal -> share(goals, goal, of.speciality())));
    var form = forms.newest(first.programmeNo()).orElse(Form.SHIPPED);
    return new Edition(
        first.programmeNo(),
        first.programmeName(),
        first.version(),
        first.validFrom(),
        new Audience.NewStarters(),
        goals,
        form.asScale(),
        form.asTexts());
  }

  private static void share(List<Goal> goals, DatedGoal laid, String speciality) {
    var goal = goal(laid, speciality);
    for (int i = 0; i < goals.size(); i++) {
      var known = goals.get(i);
      if (known.with(List.of()).equals(goal.with(List.of()))) {
        var belongings = new ArrayList<>(known.specialities());
        belongings.addAll(goal.specialities());
        goals.set(i, known.with(belongings));
        return;
      }
    }
    goals.add(goal);
  }

  private static Goal goal(DatedGoal laid, String speciality) {
    return Goal.plain(
        laid.no(),
        laid.title(),
        List.of(new Belonging(speciality, laid.from(), laid.to())),
        laid.items().stream()
            .map(i -> new Item(i.no(), Translated.danish(i.text()), i.from(), i.to()))
            .toList());
  }
}
