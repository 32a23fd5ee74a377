package logbog.programmes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import logbog.intake.CsvFile;
import logbog.intake.FileKind;
import logbog.intake.Origin;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Files of goals. A file may hold several specialities and versions, and a version may be spread
 * over several files by speciality; but the goals of one speciality in one version stand in one
 * file, or it would depend on the files' names which ones count.
 */
@Component
@Order(30)
class GoalFiles implements FileKind {

  private final Register register;
  private final Editions editions;
  private final Specialities specialities;
  private final Map<EditionKey, CsvFile> takenFrom = new HashMap<>();

  GoalFiles(Register register, Editions editions, Specialities specialities) {
    this.register = register;
    this.editions = editions;
    this.specialities = specialities;
  }

  @Override
  public boolean recognizes(String file, Set<String> columns) {
    return columns.contains("goal_no");
  }

  @Override
  public Set<String> required() {
    return Set.of(
        "programme_no",
        "programme",
        "version",
        "valid_from",
        "speciality",
        "goal_no",
        "goal_title",
        "item_no",
        "item_text",
        "item_valid_from");
  }

  @Override
  public void take(CsvFile file) {
    var rows = new GoalRows();
    file.each(rows::add);
    var read = rows.editions();
    read.forEach(edition -> standsInOneFile(edition, file));
    if (file.ok()) {
      read.forEach(edition -> publish(edition, file));
    }
  }

  @Override
  public void afterwards() {
    takenFrom.clear();
    specialities.refresh();
  }

  private void standsInOneFile(SpecialityGoals edition, CsvFile file) {
    var other = takenFrom.get(EditionKey.of(edition));
    if (other != null && other.origin() == file.origin()) {
      file.wrong(
          0,
          "speciality",
          "programmes.two-files",
          edition.speciality(),
          edition.version(),
          other.name());
    }
  }

  private void publish(SpecialityGoals edition, CsvFile file) {
    var number = edition.programmeNo();
    var byName = register.named(edition.programmeName());
    var byNumber = register.numbered(number);
    if (byName.isPresent() && byNumber.isPresent() && !byName.equals(byNumber)) {
      file.wrong(0, "programme_no", "programmes.number-taken", "" + number, byNumber.get().name());
      return;
    }
    var name = byNumber.or(() -> byName).map(Programme::name).orElse(edition.programmeName());
    register.learn(List.of(name), List.of(edition.speciality()));
    var programme = register.named(name).orElseThrow();
    if (programme.number() == null && file.origin() == Origin.OPERATOR) {
      register.number(programme.id(), number);
    }
    editions.publish(
        edition, register.speciality(programme.id(), edition.speciality()), file.origin());
    takenFrom.put(EditionKey.of(edition), file);
  }
}
