package logbog.followup.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import logbog.followup.Line;
import logbog.followup.TakenLists;
import logbog.followup.Wanted;
import logbog.people.Viewer;
import logbog.tables.Cell;
import logbog.tables.Download;
import logbog.tables.Pouring;
import logbog.tables.Pouring.Heading;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The list as the table of a file: what the page shows and a little more, and none of the answers.
 */
@Component
class LineTables {

  private static final List<String> COLUMNS =
      List.of(
          "apprentice",
          "class",
          "school",
          "course",
          "kind",
          "period-end",
          "workplace",
          "cvr",
          "speciality",
          "status",
          "requested",
          "completed",
          "signer");

  private static final List<Integer> WIDTHS =
      List.of(28, 14, 28, 12, 14, 14, 28, 12, 26, 20, 14, 14, 24);

  private final TakenLists lists;
  private final MessageSource messages;

  LineTables(TakenLists lists, MessageSource messages) {
    this.lists = lists;
    this.messages = messages;
  }

  /** What its reader would call it. */
  String name(Locale language) {
    return text("followup.file.name", language);
  }

  void pour(
      Viewer.Office office, Wanted wanted, Download.Kind kind, Locale language, OutputStream out)
      throws IOException {
    try (var pouring = Pouring.begin(kind, name(language), headings(language), out)) {
      var more =
          lists.take(
              office,
              wanted,
              lines -> {
                for (var line : lines) {
                  pouring.row(row(line, language));
                }
              });
      if (more) {
        pouring.row(List.of(Cell.of(text("followup.file.more", language, TakenLists.MOST))));
      }
    }
  }

  private List<Heading> headings(Locale language) {
    return Stream.iterate(0, n -> n < COLUMNS.size(), n -> n + 1)
        .map(n -> new Heading(text("followup.file." + COLUMNS.get(n), language), WIDTHS.get(n)))
        .toList();
  }

  private List<Cell> row(Line line, Locale language) {
    return List.of(
        Cell.of(line.apprenticeName()),
        Cell.of(line.className()),
        Cell.of(line.schoolName()),
        Cell.of(line.mainCourse()),
        Cell.of(text("declarations.kind." + line.kind(), language)),
        Cell.of(line.periodEnd()),
        Cell.of(line.workplaceName()),
        Cell.of(line.cvr()),
        Cell.of(line.specialityName()),
        Cell.of(text("declarations.status." + line.status(), language)),
        Cell.of(day(line.requestedAt())),
        Cell.of(day(line.completedAt())),
        Cell.of(line.signerName()));
  }

  private static @Nullable LocalDate day(@Nullable Instant at) {
    return at == null ? null : at.atZone(Shell.DENMARK).toLocalDate();
  }

  private String text(String key, Locale language, Object... arguments) {
    return messages.getMessage(key, arguments, language);
  }
}
