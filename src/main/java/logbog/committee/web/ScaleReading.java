package logbog.committee.web;

import java.util.ArrayList;
import java.util.List;
import logbog.programmes.Flaw;
import logbog.programmes.Scale;
import logbog.programmes.Translated;
import logbog.web.Typed;

/** Reads a typed scale; rows with nothing in them are not there. */
final class ScaleReading {

  private final Sent sent;
  private final Typed typed = new Typed();
  private final List<Integer> rows = new ArrayList<>();

  ScaleReading(Sent sent) {
    this.sent = sent;
  }

  Scale scale() {
    var levels = new ArrayList<Scale.Level>();
    var reached = -1;
    for (int i = 0; i < sent.rows("level", "value"); i++) {
      if (!sent.blank("level", i, "value", "label", "words", "english")) {
        var level = level("level-" + i);
        rows.add(i);
        levels.add(level);
        reached = sent.of("reachedFrom").equals("" + i) ? level.value() : reached;
      }
    }
    return new Scale(levels, reached);
  }

  Typed typed() {
    return typed;
  }

  /** Says what a rule found beside the field it found it in. */
  void wrong(Flaw flaw) {
    var part = flaw.part();
    if (part != null && flaw.field().startsWith("level.")) {
      var column = flaw.field().substring("level.".length()).replace("words.english", "english");
      wrong("level-" + rows.get(part) + "-" + column, flaw);
    } else if (flaw.field().equals("scale")) {
      wrong("level-0-value", flaw);
    } else if (flaw.field().equals("reachedFrom")) {
      typed.wrong("reachedFrom", "committee.scale.reached.choose");
    }
  }

  private void wrong(String field, Flaw flaw) {
    typed.wrong(field, flaw.problem().key(), flaw.problem().arguments().toArray());
  }

  private Scale.Level level(String row) {
    var value = typed.optionalNumber(row + "-value", sent.of(row + "-value"), 0, 99);
    if (sent.of(row + "-value").isBlank()) {
      typed.wrong(row + "-value", "web.field.missing");
    }
    return new Scale.Level(
        value.orElse(0),
        typed.line(row + "-label", sent.of(row + "-label"), 20),
        new Translated(
            typed.line(row + "-words", sent.of(row + "-words"), 200),
            typed.optionalLine(row + "-english", sent.of(row + "-english"), 200)));
  }
}
