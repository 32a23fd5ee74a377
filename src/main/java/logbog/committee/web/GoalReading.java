package logbog.committee.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import logbog.programmes.ApprenticeKind;
import logbog.programmes.Flaw;
import logbog.programmes.Goal;
import logbog.programmes.Translated;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** Reads a typed goal, row by row; rows with nothing in them are not there. */
final class GoalReading {

  private static final int LINE = 300;
  private static final int TEXT = 2000;
  private static final Map<String, String> COLUMNS =
      Map.of("speciality", "speciality-#-name", "item.text.english", "item-#-english");

  private final Sent sent;
  private final Typed typed = new Typed();
  private final Row row;
  private final List<Integer> itemRows = new ArrayList<>();
  private final List<Integer> specialityRows = new ArrayList<>();
  private final List<Integer> requiredRows = new ArrayList<>();

  GoalReading(Sent sent) {
    this.sent = sent;
    this.row = new Row(sent, typed);
  }

  /** The goal as far as it can be read; {@link #typed} says what cannot. */
  Goal goal(@Nullable Goal before) {
    return new Goal(
        row.number("no", 999_999),
        new Translated(
            typed.line("title", sent.of("title"), LINE),
            typed.optionalLine("titleEnglish", sent.of("titleEnglish"), LINE)),
        new Translated(row.text("companion", TEXT), row.text("companionEnglish", TEXT)),
        kinds(),
        new BelongingReading(row, specialityRows).belongings(sent),
        new ItemReading(row, itemRows).items(sent),
        row.optionalNumber("recommendedBefore", 1, 99),
        new RequiredReading(row, requiredRows).required(sent),
        before == null ? null : before.picture());
  }

  Typed typed() {
    return typed;
  }

  /** Says what a rule found beside the field it found it in. */
  void wrong(Flaw flaw) {
    var part = flaw.part();
    var rows =
        flaw.field().startsWith("item.")
            ? itemRows
            : flaw.field().startsWith("speciality") ? specialityRows : requiredRows;
    var field =
        part == null
            ? flaw.field().replace(".english", "English")
            : COLUMNS
                .getOrDefault(flaw.field(), flaw.field().replace(".", "-#-"))
                .replace("#", rows.get(part).toString());
    typed.wrong(field, flaw.problem().key(), flaw.problem().arguments().toArray());
  }

  private EnumSet<ApprenticeKind> kinds() {
    var kinds = EnumSet.noneOf(ApprenticeKind.class);
    for (var kind : ApprenticeKind.values()) {
      if (sent.on("kind-" + kind)) {
        kinds.add(kind);
      }
    }
    return kinds;
  }
}
