package logbog.programmes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import logbog.programmes.Goal.Item;

/** Editions of made-up goals; the same ones for the same seed. */
final class MadeUp {

  private static final List<String> WORDS =
      List.of(
          "lærlingen kan og vælge træ finér samle overflade maskine sikkerhed tegning måle pil bund"
              .concat(" kant ramme skuffe lak olie fræse høvle kvalitet kunde tilbud miljø affald")
              .split(" "));

  private final Random random;

  MadeUp(long seed) {
    random = new Random(seed);
  }

  /** Numbers from 1, each goal with some items; texts are of few words, so many are alike. */
  Edition edition(int goals) {
    return Wicker.edition(
        IntStream.rangeClosed(1, goals).mapToObj(this::goal).toArray(Goal[]::new));
  }

  /** The next year's: some goals gone, some new, some reworded, renumbered, moved or left. */
  Edition next(Edition before) {
    var goals = new ArrayList<Goal>();
    for (var goal : before.goals()) {
      switch (random.nextInt(8)) {
        case 0 -> {}
        case 1 -> goals.add(goal(goal.no() + 1000));
        case 2 -> goals.add(numbered(goal, goal.no() + 1));
        case 3 -> goals.add(goal(goal.no()));
        case 4, 5 -> goals.add(reworded(goal));
        default -> goals.add(goal);
      }
    }
    Collections.swap(goals, 0, random.nextInt(goals.size()));
    return before.with(goals);
  }

  private Goal goal(int no) {
    var goal = Wicker.goal(no, text(4), "Flet");
    return Wicker.with(
        goal,
        IntStream.rangeClosed(1, 1 + random.nextInt(5))
            .mapToObj(n -> Wicker.item(n, text(12)))
            .toArray(Item[]::new));
  }

  private Goal reworded(Goal goal) {
    return Wicker.with(
        goal,
        goal.items().stream()
            .map(item -> Wicker.item(item.no(), item.text().danish() + " " + word()))
            .toArray(Item[]::new));
  }

  static Goal numbered(Goal goal, int no) {
    return Goal.plain(no, goal.title().danish(), goal.specialities(), goal.items());
  }

  private String text(int words) {
    return IntStream.range(0, words).mapToObj(_ -> word()).collect(Collectors.joining(" "));
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
