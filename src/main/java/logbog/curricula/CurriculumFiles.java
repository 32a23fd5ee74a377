package logbog.curricula;

import java.util.List;
import java.util.Set;
import logbog.intake.CsvFile;
import logbog.intake.FileKind;
import logbog.intake.Origin;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Files of curricula. A file may hold several editions, each with its heading first; an edition
 * already published is not changed by what a file says later.
 */
@Component
@Order(45)
class CurriculumFiles implements FileKind {

  static final String KINDS =
      "edition, competence, general-course, speciality-course, course-part, research-module";

  private final Curricula curricula;
  private final CurriculumRows rows;
  private final PartRows parts;

  CurriculumFiles(Curricula curricula, CurriculumRows rows, PartRows parts) {
    this.curricula = curricula;
    this.rows = rows;
    this.parts = parts;
  }

  @Override
  public boolean recognizes(String file, Set<String> columns) {
    return columns.contains("curriculum");
  }

  @Override
  public Set<String> required() {
    return Set.of(
        "curriculum",
        "kind",
        "code",
        "title",
        "text",
        "stage",
        "speciality",
        "valid_from",
        "roles",
        "strategies",
        "assessments",
        "hours",
        "belongs_to");
  }

  @Override
  public void take(CsvFile file) {
    read(file).forEach(edition -> publish(edition, file.origin()));
  }

  /** What a file says that is new; nothing where anything is wrong with it. */
  List<Curriculum> read(CsvFile file) {
    var reading = new CurriculumReading();
    file.each(reading::add);
    if (file.ok()) {
      reading.finish(file);
    }
    if (file.ok()) {
      reading.editions().forEach(growing -> check(growing, file));
    }
    return file.ok()
        ? reading.editions().stream()
            .map(Growing::grown)
            .filter(it -> rows.find(it.id().value()).isEmpty())
            .toList()
        : List.of();
  }

  /** Whether it was new; of two who publish at once one does. */
  boolean publish(Curriculum edition, Origin origin) {
    var added = rows.add(edition, origin);
    if (added) {
      parts.add(edition);
    }
    return added;
  }

  private void check(Growing growing, CsvFile file) {
    var edition = growing.grown();
    var speciality = edition.speciality();
    if (speciality != null && curricula.speciality(speciality).isEmpty()) {
      file.wrong(growing.line(), "speciality", "curricula.file.no-speciality", speciality);
    } else if (rows.find(edition.id().value()).filter(it -> !it.equals(edition)).isPresent()) {
      file.wrong(growing.line(), "curriculum", "curricula.file.published", edition.key());
    }
  }
}
