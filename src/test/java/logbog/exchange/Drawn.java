package logbog.exchange;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import logbog.programmes.ApprenticeKind;
import logbog.programmes.Audience;
import logbog.programmes.Contact;
import logbog.programmes.Edition;
import logbog.programmes.Goal;
import logbog.programmes.Question;
import logbog.programmes.Scale;
import logbog.programmes.Texts;
import logbog.programmes.Topic;
import logbog.programmes.Translated;
import org.jspecify.annotations.Nullable;

/** Editions by lot, with all that a committee could type and much that it would not. */
final class Drawn {

  private static final List<String> PIECES =
      List.of(
          "=1+1",
          "+45",
          "-3",
          "@navn",
          "'",
          "\"",
          ";",
          ",",
          "æøå",
          "Ærø",
          " ",
          "\n",
          "\t",
          "_x0041_",
          "<b>",
          "&amp;",
          "1205",
          "2026-07-31",
          "0,5",
          "😀",
          "null",
          "{}",
          "→",
          "＝",
          "'=",
          "\\");

  private final Random random;

  Drawn(long seed) {
    random = new Random(seed);
  }

  Edition edition() {
    return new Edition(
        random.nextInt(0, 1_000_000),
        text(),
        text(),
        day(),
        random.nextBoolean() ? new Audience.NewStarters() : new Audience.EveryoneFrom(day()),
        some(12, this::goal),
        new Scale(some(5, this::level), random.nextInt(100)),
        texts());
  }

  private Goal goal() {
    var kinds = EnumSet.allOf(ApprenticeKind.class);
    kinds.removeIf(kind -> random.nextBoolean());
    return new Goal(
        random.nextInt(0, 20),
        translated(),
        translated(),
        kinds,
        some(4, () -> new Goal.Belonging(text(), maybe(this::day), maybe(this::day))),
        some(
            5,
            () ->
                new Goal.Item(
                    random.nextInt(1000), translated(), maybe(this::day), maybe(this::day))),
        maybe(() -> random.nextInt(100)),
        some(3, () -> new Goal.Required(maybe(() -> random.nextInt(100)), random.nextInt(100))),
        maybe(() -> new Goal.Picture(text(), translated())));
  }

  private Scale.Level level() {
    return new Scale.Level(random.nextInt(100), text(), translated());
  }

  private Texts texts() {
    var questions = new TreeMap<Topic, Question>();
    for (var topic : Topic.values()) {
      questions.put(topic, new Question(translated(), translated()));
    }
    return new Texts(
        text(),
        translated(),
        translated(),
        questions,
        some(4, this::translated),
        random.nextBoolean(),
        new Contact(text(), text(), text()),
        text());
  }

  private Translated translated() {
    return new Translated(text(), text());
  }

  /** As a form reads it: without spaces around. */
  private String text() {
    return String.join("", some(6, () -> PIECES.get(random.nextInt(PIECES.size())))).strip();
  }

  private LocalDate day() {
    return LocalDate.of(1950, 1, 1).plusDays(random.nextInt(70_000));
  }

  private <T> @Nullable T maybe(Supplier<T> draw) {
    return random.nextBoolean() ? draw.get() : null;
  }

  private <T> List<T> some(int most, Supplier<T> draw) {
    return Stream.generate(draw).limit(random.nextInt(most + 1)).toList();
  }
}
