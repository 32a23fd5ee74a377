package logbog.programmes;

import java.util.ArrayList;
import java.util.Set;
import logbog.intake.CsvFile;
import logbog.intake.FileKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Files of what else specialities are called: {@code programme;speciality;known_as;renamed_on}.
 * With a date, it is what the speciality was called until then. Read before the programmes, so that
 * an old name in another file makes no speciality anew.
 */
@Component
@Order(15)
class NameFiles implements FileKind {

  private final OtherNames names;
  private final Specialities specialities;

  NameFiles(OtherNames names, Specialities specialities) {
    this.names = names;
    this.specialities = specialities;
  }

  @Override
  public boolean recognizes(String file, Set<String> columns) {
    return columns.containsAll(required());
  }

  @Override
  public Set<String> required() {
    return Set.of("programme", "speciality", "known_as");
  }

  @Override
  public void take(CsvFile file) {
    var rows = new ArrayList<OtherName>();
    file.each(
        row ->
            rows.add(
                new OtherName(
                    row.line("programme", 200),
                    row.line("speciality", 200),
                    row.line("known_as", 200),
                    row.optionalDate("renamed_on").orElse(null))));
    if (file.ok()) {
      rows.forEach(names::learn);
    }
  }

  @Override
  public void afterwards() {
    specialities.refresh();
  }
}
