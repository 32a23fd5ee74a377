package logbog.curricula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import logbog.intake.CsvRow;

/** An edition while the rows of its file are read. */
final class Growing {

  private final long line;
  private final Heading heading;
  private final List<Competence> competences = new ArrayList<>();
  private final Map<String, Course> courses = new LinkedHashMap<>();
  private final Map<String, List<CoursePart>> parts = new LinkedHashMap<>();
  private final List<ResearchModule> research = new ArrayList<>();
  private final Set<String> codes = new HashSet<>();

  Growing(long line, Heading heading) {
    this.line = line;
    this.heading = heading;
  }

  /** Where its heading stands in the file. */
  long line() {
    return line;
  }

  void add(CsvRow row, String kind) {
    var reading = new Reading(row, new Naming(heading.key()));
    switch (kind) {
      case "competence" -> {
        var competence = reading.competence();
        once(row, "competence " + competence.code(), competence.code());
        competences.add(competence);
      }
      case "general-course" -> add(row, reading.course(Course.Kind.GENERAL));
      case "speciality-course" -> add(row, reading.course(Course.Kind.SPECIALITY));
      case "course-part" -> add(row, reading.part());
      case "research-module" -> {
        var module = reading.module();
        once(row, "module " + module.key(), module.key());
        if (heading.stage() != Stage.MAIN) {
          row.wrong("kind", "curricula.file.research-elsewhere");
        }
        research.add(module);
      }
      default -> row.wrong("kind", "curricula.file.kind", CurriculumFiles.KINDS);
    }
  }

  Curriculum grown() {
    return heading.with(
        competences,
        courses.values().stream()
            .map(it -> it.with(parts.getOrDefault(it.key(), List.of())))
            .toList(),
        research);
  }

  private void add(CsvRow row, Course course) {
    once(row, "course " + course.key(), course.key());
    courses.put(course.key(), course);
  }

  private void add(CsvRow row, CoursePart part) {
    once(row, "course " + part.key(), part.key());
    var whole = courses.get(row.line("belongs_to", 30));
    if (whole == null || whole.kind() == Course.Kind.GENERAL) {
      row.wrong("belongs_to", "curricula.file.no-course");
    } else {
      parts.computeIfAbsent(whole.key(), it -> new ArrayList<>()).add(part);
    }
  }

  private void once(CsvRow row, String thing, String code) {
    if (!codes.add(thing)) {
      row.wrong("code", "curricula.file.twice", code);
    }
  }
}
