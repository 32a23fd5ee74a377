package logbog.curricula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import logbog.intake.CsvRow;

/** Reads one part of an edition from one row of a file. */
final class Reading {

  private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}.-]{0,29}");
  private static final Pattern TIMES = Pattern.compile("(?:([0-9]{1,2}) ?[x×] )?(.+)");
  private static final int MOST = 20;

  private final CsvRow row;
  private final Naming naming;

  Reading(CsvRow row, Naming naming) {
    this.row = row;
    this.naming = naming;
  }

  Competence competence() {
    var code = code();
    return new Competence(
        naming.competence(code),
        code,
        row.line("title", 300),
        row.lines("text", 5000),
        roles(),
        several("strategies", 200),
        assessments());
  }

  Course course(Course.Kind kind) {
    var code = code();
    return new Course(naming.course(code), code, kind, row.line("title", 300), hours(), List.of());
  }

  CoursePart part() {
    var code = code();
    return new CoursePart(naming.part(code), code, row.line("title", 300), hours());
  }

  ResearchModule module() {
    var code = code();
    return new ResearchModule(naming.module(code), code, half(), row.line("title", 300), hours());
  }

  private String code() {
    var code = row.line("code", 30);
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      row.wrong("code", "curricula.file.code-of-part");
    }
    return code;
  }

  private int hours() {
    return row.number("hours", 1, 2000);
  }

  private ResearchModule.Part half() {
    var typed = row.line("belongs_to", 20);
    if (typed.equals("projekt")) {
      return ResearchModule.Part.PROJECT;
    }
    if (!typed.isEmpty() && !typed.equals("kurser")) {
      row.wrong("belongs_to", "curricula.file.half");
    }
    return ResearchModule.Part.COURSES;
  }

  private List<DoctorRole> roles() {
    var roles = new ArrayList<DoctorRole>();
    for (var word : several("roles", 40)) {
      DoctorRole.called(word)
          .ifPresentOrElse(
              roles::add,
              () -> row.wrong("roles", "curricula.file.role", word, DoctorRole.words()));
    }
    return roles.stream().distinct().toList();
  }

  private List<Assessment> assessments() {
    return several("assessments", 200).stream()
        .map(TIMES::matcher)
        .filter(it -> it.matches())
        .map(it -> new Assessment(it.group(2), it.group(1) == null ? 1 : times(it.group(1))))
        .toList();
  }

  private int times(String typed) {
    var times = Integer.parseInt(typed);
    if (times == 0) {
      row.wrong("assessments", "web.field.number", 1, 99);
    }
    return times;
  }

  /** One or more, with upright strokes between them. */
  private List<String> several(String column, int longest) {
    var typed = Arrays.stream(row.line(column, 2000).split("\\|")).map(String::strip).toList();
    if (typed.size() > MOST) {
      row.wrong(column, "curricula.file.too-many", MOST);
    }
    if (typed.stream().anyMatch(it -> it.length() > longest)) {
      row.wrong(column, "curricula.file.long", longest);
    }
    return typed.stream().filter(it -> !it.isEmpty()).toList();
  }
}
