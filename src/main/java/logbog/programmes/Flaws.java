package logbog.programmes;

import java.util.ArrayList;
import java.util.List;
import logbog.web.Problem;
import logbog.web.Typed;

/** Gathers the flaws of an edition; texts are held to what a form or a file may say. */
final class Flaws {

  static final int LINE = 300;
  static final int TEXT = 2000;

  private final List<Flaw> found = new ArrayList<>();

  void add(Place place, String field, String key, Object... arguments) {
    found.add(new Flaw(place.goal(), place.part(), field, Problem.of(key, arguments)));
  }

  void number(Place place, String field, int number, int most) {
    if (number < 1 || number > most) {
      add(place, field, "web.field.number", 1, most);
    }
  }

  void line(Place place, String field, String text, int most) {
    var typed = new Typed();
    typed.line("", text, most);
    keep(place, field, typed);
  }

  void optionalLine(Place place, String field, String text, int most) {
    var typed = new Typed();
    typed.optionalLine("", text, most);
    keep(place, field, typed);
  }

  /** A required text of several lines, and its English twin. */
  void text(Place place, String field, Translated text, int most) {
    if (text.danish().isBlank()) {
      add(place, field, "web.field.missing");
    }
    optionalText(place, field, text, most);
  }

  void optionalText(Place place, String field, Translated text, int most) {
    lines(place, field, text.danish(), most);
    lines(place, field + ".english", text.english(), most);
    if (text.danish().isBlank() && !text.english().isBlank()) {
      add(place, field, "programmes.flaw.only-english");
    }
  }

  private void lines(Place place, String field, String text, int most) {
    var typed = new Typed();
    typed.optionalText("", text, most);
    keep(place, field, typed);
  }

  void dates(Place place, String field, Dated dated) {
    if (Dated.backwards(dated.from(), dated.to())) {
      add(place, field, "programmes.backwards");
    }
  }

  List<Flaw> found() {
    return List.copyOf(found);
  }

  private void keep(Place place, String field, Typed typed) {
    typed
        .problems()
        .byField()
        .values()
        .forEach(problem -> found.add(new Flaw(place.goal(), place.part(), field, problem)));
  }
}
