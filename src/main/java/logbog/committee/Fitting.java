package logbog.committee;

import java.util.List;
import logbog.exchange.Arrived.Extent;
import logbog.programmes.Edition;
import logbog.programmes.Goal;
import logbog.programmes.Programme;
import logbog.programmes.Translated;

/** Fills in what a file does not speak of with what stands already. */
record Fitting(Programme programme, Edition base, List<String> specialities) {

  Edition fit(Edition said, Extent extent) {
    return switch (extent) {
      case WHOLE -> facts(said, said).with(said.goals()).with(said.scale()).with(said.texts());
      case GOALS -> facts(said, base).with(goals(said));
      case TITLES -> facts(base, base).with(goals(said));
    };
  }

  private Edition facts(Edition of, Edition audience) {
    var number = programme.number();
    return new Edition(
        number == null ? of.programmeNo() : number,
        of.programmeName().isEmpty() ? programme.name() : of.programmeName(),
        of.version(),
        of.validFrom(),
        audience.audience(),
        base.goals(),
        base.scale(),
        base.texts());
  }

  private List<Goal> goals(Edition said) {
    return said.goals().stream()
        .map(
            goal ->
                base.goals().stream()
                    .filter(known -> known.no() == goal.no())
                    .findFirst()
                    .map(known -> onto(known, goal))
                    .orElse(goal))
        .map(this::somewhere)
        .toList();
  }

  /** A framework of others does not know our specialities: its goals are for all of them. */
  private Goal somewhere(Goal goal) {
    return goal.specialities().isEmpty()
        ? with(
            goal, specialities.stream().map(name -> new Goal.Belonging(name, null, null)).toList())
        : goal;
  }

  private static Goal with(Goal goal, List<Goal.Belonging> specialities) {
    return new Goal(
        goal.no(),
        goal.title(),
        goal.companion(),
        goal.kinds(),
        specialities,
        goal.items(),
        goal.recommendedBefore(),
        goal.required(),
        goal.picture());
  }

  private static Goal onto(Goal known, Goal said) {
    return new Goal(
        said.no(),
        translated(known.title(), said.title()),
        known.companion(),
        known.kinds(),
        said.specialities(),
        said.items().stream().map(item -> item(known, item)).toList(),
        known.recommendedBefore(),
        known.required(),
        known.picture());
  }

  private static Goal.Item item(Goal known, Goal.Item said) {
    return known.items().stream()
        .filter(item -> item.no() == said.no())
        .findFirst()
        .map(
            item ->
                new Goal.Item(
                    said.no(), translated(item.text(), said.text()), said.from(), said.to()))
        .orElse(said);
  }

  /** A translation stays as long as what it translates. */
  private static Translated translated(Translated known, Translated said) {
    return said.english().isEmpty() && known.danish().equals(said.danish()) ? known : said;
  }
}
