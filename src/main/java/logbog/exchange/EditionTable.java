package logbog.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import logbog.programmes.Edition;
import logbog.programmes.Goal;
import logbog.programmes.Texts;
import logbog.tables.Cell;
import logbog.tables.Table;

/** An edition as a table: a row for each thing it says, in its order. */
final class EditionTable {

  private final List<List<Cell>> rows = new ArrayList<>();
  private final Edition edition;

  private EditionTable(Edition edition) {
    this.edition = edition;
  }

  static Table of(Edition edition) {
    var table = new EditionTable(edition);
    table.facts();
    table.texts(edition.texts());
    edition.goals().forEach(table::goal);
    return new Table("Logbog", Column.titles(), table.rows);
  }

  private void facts() {
    row(RowKind.EDITION).put(Column.VALID_FROM, edition.validFrom()).end();
    if (edition.everyoneFrom() != null) {
      row(RowKind.EVERYONE).put(Column.VALID_FROM, edition.everyoneFrom()).end();
    }
    edition
        .scale()
        .levels()
        .forEach(
            level ->
                row(RowKind.LEVEL)
                    .put(Column.LEVEL, level.value())
                    .put(Column.KEY, level.label())
                    .put(level.words())
                    .end());
    row(RowKind.REACHED).put(Column.LEVEL, edition.scale().reachedFrom()).end();
  }

  private void texts(Texts texts) {
    row(RowKind.LEARNER_WORD).put(Column.TEXT, texts.learnerWord()).endIfSaid();
    row(RowKind.LEGAL_REFERENCE).put(texts.legalReference()).endIfSaid();
    row(RowKind.GUIDANCE).put(texts.guidance()).endIfSaid();
    texts
        .questions()
        .forEach(
            (topic, question) -> {
              row(RowKind.QUESTION).put(question.text()).put(Column.KEY, topic.name()).endIfSaid();
              row(RowKind.HELP).put(question.help()).put(Column.KEY, topic.name()).endIfSaid();
            });
    texts.workAreas().forEach(area -> row(RowKind.WORK_AREA).put(area).end());
    if (texts.ratesFirst()) {
      row(RowKind.RATES_FIRST).end();
    }
    row(RowKind.CONTACT_NAME).put(Column.TEXT, texts.contact().name()).endIfSaid();
    row(RowKind.CONTACT_EMAIL).put(Column.TEXT, texts.contact().email()).endIfSaid();
    row(RowKind.CONTACT_PHONE).put(Column.TEXT, texts.contact().phone()).endIfSaid();
    row(RowKind.FINAL_ADDRESS).put(Column.TEXT, texts.finalAddress()).endIfSaid();
  }

  private void goal(Goal goal) {
    var kinds = goal.kinds().stream().map(Enum::name).collect(Collectors.joining(" "));
    row(RowKind.GOAL, goal)
        .put(Column.KEY, kinds)
        .put(goal.title())
        .put(Column.BEFORE, goal.recommendedBefore())
        .end();
    row(RowKind.COMPANION, goal).put(goal.companion()).endIfSaid();
    var picture = goal.picture();
    if (picture != null) {
      row(RowKind.PICTURE, goal).put(Column.KEY, picture.sha256()).put(picture.description()).end();
    }
    for (var belonging : goal.specialities()) {
      row(RowKind.SPECIALITY, goal).put(Column.TEXT, belonging.speciality()).put(belonging).end();
    }
    for (var item : goal.items()) {
      row(RowKind.ITEM, goal).put(Column.KEY, item.no()).put(item.text()).put(item).end();
    }
    for (var required : goal.required()) {
      row(RowKind.REQUIRED, goal)
          .put(Column.BEFORE, required.before())
          .put(Column.LEVEL, required.level())
          .end();
    }
  }

  private RowWriting row(RowKind kind) {
    return new RowWriting(kind, edition, rows);
  }

  private RowWriting row(RowKind kind, Goal goal) {
    return row(kind).put(Column.GOAL_NO, goal.no());
  }
}
