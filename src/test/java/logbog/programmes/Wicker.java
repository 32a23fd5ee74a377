package logbog.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import logbog.programmes.Goal.Belonging;
import logbog.programmes.Goal.Item;

/** A made-up edition that nothing is wrong with, for tests to change one thing in. */
public final class Wicker {

  public static final Scale SCALE = new Scale(List.of(level(0), level(1), level(2), level(3)), 2);

  private Wicker() {}

  public static Edition edition(Goal... goals) {
    return new Edition(
        7001,
        "Kurvefletter",
        "3",
        LocalDate.of(2026, 8, 1),
        new Audience.NewStarters(),
        List.of(goals),
        SCALE,
        Texts.SHIPPED);
  }

  public static Goal goal(int no, String title, String... specialities) {
    var belongings = List.of(specialities).stream().map(Wicker::in).toList();
    return Goal.plain(no, title, belongings, List.of(item(1, "Lærlingen kan det.")));
  }

  public static Goal with(Goal goal, Item... items) {
    return new Goal(
        goal.no(),
        goal.title(),
        goal.companion(),
        goal.kinds(),
        goal.specialities(),
        List.of(items),
        goal.recommendedBefore(),
        goal.required(),
        goal.picture());
  }

  public static Goal with(Goal goal, Belonging... belongings) {
    return Goal.plain(goal.no(), goal.title().danish(), List.of(belongings), goal.items());
  }

  public static Goal with(Goal goal, ApprenticeKind... kinds) {
    return new Goal(
        goal.no(),
        goal.title(),
        goal.companion(),
        Set.of(kinds),
        goal.specialities(),
        goal.items(),
        goal.recommendedBefore(),
        goal.required(),
        goal.picture());
  }

  public static Belonging in(String speciality) {
    return new Belonging(speciality, null, null);
  }

  public static Item item(int no, String text) {
    return new Item(no, Translated.danish(text), null, null);
  }

  public static Scale.Level level(int value) {
    return new Scale.Level(value, "" + value, Translated.danish("niveau " + value));
  }
}
