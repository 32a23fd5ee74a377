package logbog.curricula;

import java.time.LocalDate;
import java.util.List;
import logbog.intake.CsvRow;
import org.jspecify.annotations.Nullable;

/** What a file says of an edition as a whole. */
record Heading(
    String key,
    Stage stage,
    @Nullable String speciality,
    String title,
    LocalDate from,
    @Nullable LocalDate to) {

  static Heading read(CsvRow row, String key) {
    var from = row.date("valid_from").orElse(LocalDate.EPOCH);
    var to = row.optionalDate("valid_to").orElse(null);
    if (to != null && to.isBefore(from)) {
      row.wrong("valid_to", "curricula.file.backwards");
    }
    var stage = stage(row);
    var speciality = row.optionalLine("speciality", 40);
    if ((stage == Stage.KBU) != speciality.isEmpty()) {
      row.wrong("speciality", "curricula.file.speciality");
    }
    return new Heading(
        key, stage, speciality.isEmpty() ? null : speciality, row.line("title", 200), from, to);
  }

  Curriculum with(
      List<Competence> competences, List<Course> courses, List<ResearchModule> research) {
    return new Curriculum(
        new Naming(key).id(),
        key,
        stage,
        speciality,
        title,
        from,
        to,
        competences,
        courses,
        research);
  }

  private static Stage stage(CsvRow row) {
    var typed = row.line("stage", 20);
    for (var stage : Stage.values()) {
      if (stage.name().equals(typed)) {
        return stage;
      }
    }
    row.wrong("stage", "curricula.file.stage", "KBU, INTRODUCTION, MAIN");
    return Stage.KBU;
  }
}
