package logbog.statistics.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import logbog.programmes.RatingLevel;
import logbog.statistics.By;
import logbog.statistics.Line;
import logbog.statistics.Tally;

/** The figures in words. */
public record Words(Speech speech, By by) {

  private static final String FINAL = "10";

  public String line(String key) {
    if (by != By.PERIOD) {
      return speech.text("statistics.firm." + key);
    }
    return key.equals(FINAL)
        ? speech.text("statistics.period.final")
        : speech.text("statistics.period.before", key);
  }

  public String least(int apprentices) {
    return apprentices == 0
        ? speech.text("statistics.hidden")
        : speech.text("statistics.least", apprentices);
  }

  public String share(Line line, RatingLevel level) {
    var spread = line.spread();
    if (spread.hidden()) {
      return "–";
    }
    return spread.least(level.value()) == 0
        ? speech.text("statistics.hidden")
        : spread.share(level.value()) + " %";
  }

  /** What the picture of a line shows. */
  public String picture(Line line, Tally tally) {
    return Stream.concat(
            Stream.of(line(line.key()) + ", " + least(line.spread().least())),
            tally.levels().stream().map(level -> level.label() + ": " + share(line, level)))
        .collect(Collectors.joining("; "));
  }
}
