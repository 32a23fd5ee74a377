package logbog.statistics.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import logbog.programmes.Sheet;
import logbog.statistics.Line;
import logbog.tables.Cell;
import logbog.tables.Table;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a page of statistics shows, as the table of a file. */
@Component
class TallyTables {

  private final MessageSource messages;

  TallyTables(MessageSource messages) {
    this.messages = messages;
  }

  String name(StatisticsPage page, Locale language) {
    return messages.getMessage("statistics.title", null, language)
        + " "
        + page.scope().programme().name();
  }

  Table of(StatisticsPage page, Locale language) {
    Speech speech = (key, arguments) -> messages.getMessage(key, arguments, language);
    var columns =
        new ArrayList<>(
            Stream.of("number", "goal", "line." + page.by(), "apprentices")
                .map(column -> speech.text("statistics.column." + column))
                .toList());
    page.tally()
        .levels()
        .forEach(level -> columns.add(level.label() + ": " + level.words(language)));
    var words = new Words(speech, page.by());
    var rows =
        page.tally().groups().stream()
            .flatMap(
                group ->
                    group.lines().stream()
                        .map(line -> row(page, group.goal(), line, words, language)))
            .toList();
    return new Table(speech.text("statistics.title"), columns, rows);
  }

  private static List<Cell> row(
      StatisticsPage page, Sheet.Goal goal, Line line, Words words, Locale language) {
    var spread = line.spread();
    var row = new ArrayList<Cell>();
    row.add(Cell.of(goal.no()));
    row.add(Cell.of(goal.title(language)));
    row.add(Cell.of(words.line(line.key())));
    row.add(spread.hidden() ? Cell.of(words.least(0)) : Cell.of(spread.least()));
    for (var level : page.tally().levels()) {
      row.add(
          spread.least(level.value()) == 0
              ? Cell.of(words.share(line, level))
              : Cell.of(BigDecimal.valueOf(spread.share(level.value()), 2)));
    }
    return row;
  }
}
