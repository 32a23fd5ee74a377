package logbog.declarations.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import logbog.declarations.Declaration;
import logbog.declarations.Rated;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/** Where an apprentice rates themself, on a phone as often as not (V13); later, what they said. */
public record SelfRatingPage(Rated standing) implements Page {

  public Declaration declaration() {
    return standing.declaration();
  }

  public List<GoalCard> goals() {
    var goals = declaration().sheet().goals();
    return IntStream.range(0, goals.size())
        .mapToObj(i -> GoalCard.rated(i, goals.get(i), level(i), null))
        .toList();
  }

  public int answered() {
    return standing.answered();
  }

  /** Where to go on: the first goal without a level, or the end. */
  public String next() {
    return goals().stream()
        .filter(goal -> goal.chosen() == null)
        .findFirst()
        .map(GoalCard::id)
        .orElse("words");
  }

  public List<SelfRatingLine> lines() {
    var sheet = declaration().sheet();
    return goals().stream()
        .map(
            card ->
                new SelfRatingLine(card, card.chosen() == null ? null : sheet.level(card.chosen())))
        .toList();
  }

  /** Where its declaration is read. */
  public String back() {
    return "/erklaeringer/" + declaration().id();
  }

  public String path() {
    return back() + "/selvvurdering";
  }

  private @Nullable Short level(int goal) {
    var own = standing.own();
    return own == null ? null : Objects.requireNonNull(own).levels().get(goal);
  }
}
