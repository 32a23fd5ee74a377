package logbog.declarations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import logbog.declarations.FinalDeclarations;
import logbog.declarations.FinalLine;
import logbog.declarations.FinalsWanted;
import logbog.people.Viewer;
import logbog.tables.Cell;
import logbog.tables.Table;
import logbog.web.Shell;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The list of final declarations as the table of a file: all that is filtered, page by page. */
@Component
class FinalTables {

  /** As many as one committee receives in many years; a file with more is no use to anyone. */
  private static final int MOST = 20_000;

  private static final int AT_A_TIME = 1_000;

  private final FinalDeclarations finals;
  private final MessageSource messages;

  FinalTables(FinalDeclarations finals, MessageSource messages) {
    this.finals = finals;
    this.messages = messages;
  }

  String name(Locale language) {
    return text("declarations.final.title", language);
  }

  Table of(Viewer.Office office, FinalsWanted wanted, Locale language) {
    var columns =
        Stream.of(
                "apprentice",
                "speciality",
                "workplace",
                "cvr",
                "school",
                "end",
                "signer",
                "signed",
                "receipt",
                "ready")
            .map(column -> text("declarations.final.column." + column, language))
            .toList();
    var rows = new ArrayList<List<Cell>>();
    Long before = null;
    while (rows.size() < MOST) {
      var lines = finals.take(office, wanted, before, AT_A_TIME);
      lines.forEach(line -> rows.add(row(line, language)));
      if (lines.size() < AT_A_TIME) {
        break;
      }
      before = lines.getLast().receipt();
    }
    return new Table(text("declarations.final.title", language), columns, rows);
  }

  private List<Cell> row(FinalLine line, Locale language) {
    return List.of(
        Cell.of(line.apprenticeName()),
        Cell.of(line.specialityName()),
        Cell.of(line.workplaceName()),
        Cell.of(line.cvr()),
        Cell.of(line.schoolName()),
        Cell.of(line.periodEnd()),
        Cell.of(line.signerName()),
        Cell.of(line.completedAt().atZone(Shell.DENMARK).toLocalDate()),
        Cell.of(line.receipt()),
        Cell.of(text("declarations.final." + line.readiness(), language)));
  }

  private String text(String key, Locale language) {
    return messages.getMessage(key, null, language);
  }
}
