package logbog.committee.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import logbog.programmes.Aspect;
import logbog.programmes.Goal;
import logbog.programmes.Goal.Item;
import logbog.programmes.Goal.Required;
import logbog.programmes.GoalChange;
import logbog.programmes.ItemChange;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;

/** What two editions say of a goal, in words that can be set side by side. */
record GoalWords(Shell shell, Spans spans) {

  GoalWords(Shell shell) {
    this(shell, new Spans(shell));
  }

  /** A line for each thing; only what differs, unless all is asked for. */
  List<Line> of(GoalChange change, boolean all) {
    var lines = new ArrayList<Line>();
    for (var aspect : Aspect.values()) {
      if (aspect == Aspect.ITEMS) {
        change.items().forEach(item -> items(lines, item));
      } else {
        var name = shell.text("committee.difference.aspect." + aspect);
        lines.add(
            Line.in(
                language(aspect),
                name,
                said(aspect, change.before()),
                said(aspect, change.after())));
      }
    }
    lines.removeIf(line -> line.blank() || !all && !line.said().changed());
    return lines;
  }

  private void items(List<Line> lines, ItemChange change) {
    var before = change.before();
    var after = change.after();
    var name = shell.text("committee.item", no(before, after));
    lines.add(Line.in("da", name, text(before), text(after)));
    lines.add(
        Line.in("en", shell.text("committee.english.of", name), english(before), english(after)));
    lines.add(
        Line.of(
            shell.text("committee.difference.dates", name),
            before == null ? "" : spans.of(before),
            after == null ? "" : spans.of(after)));
  }

  private static String no(@Nullable Item before, @Nullable Item after) {
    return Stream.of(before, after)
        .flatMap(item -> item == null ? Stream.of() : Stream.of("" + item.no()))
        .distinct()
        .collect(Collectors.joining(" → "));
  }

  private static String text(@Nullable Item item) {
    return item == null ? "" : item.text().danish();
  }

  private static String english(@Nullable Item item) {
    return item == null ? "" : item.text().english();
  }

  private static String language(Aspect aspect) {
    return switch (aspect) {
      case TITLE, COMPANION, SPECIALITIES -> "da";
      case TITLE_ENGLISH, COMPANION_ENGLISH -> "en";
      default -> "";
    };
  }

  private String said(Aspect aspect, @Nullable Goal goal) {
    return goal == null
        ? ""
        : switch (aspect) {
          case NUMBER -> "" + goal.no();
          case TITLE -> goal.title().danish();
          case TITLE_ENGLISH -> goal.title().english();
          case COMPANION -> goal.companion().danish();
          case COMPANION_ENGLISH -> goal.companion().english();
          case SPECIALITIES ->
              spans.lines(goal.specialities(), belonging -> belonging.speciality());
          case KINDS -> goal.kinds().stream().map(Enum::name).collect(Collectors.joining(", "));
          case RECOMMENDED -> before(goal.recommendedBefore());
          case REQUIRED ->
              goal.required().stream().map(this::required).collect(Collectors.joining("\n"));
          case PICTURE -> goal.picture() == null ? "" : goal.picture().description().danish();
          case ITEMS -> "";
        };
  }

  private String required(Required required) {
    return shell.text(
        "committee.difference.required", "" + required.level(), before(required.before()));
  }

  private String before(@Nullable Integer course) {
    return course == null ? "" : shell.text("committee.difference.before", String.valueOf(course));
  }
}
