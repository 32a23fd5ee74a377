package logbog.places;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import logbog.intake.CsvFile;
import logbog.intake.CsvRow;
import logbog.intake.FileKind;
import org.springframework.stereotype.Component;

/** Files of schools: {@code institution_no;name}. A school missing from a file stays known. */
@Component
class SchoolFiles implements FileKind {

  private final Schools schools;

  SchoolFiles(Schools schools) {
    this.schools = schools;
  }

  @Override
  public boolean recognizes(String file, Set<String> columns) {
    return columns.contains("institution_no");
  }

  @Override
  public Set<String> required() {
    return Set.of("institution_no", "name");
  }

  @Override
  public void take(CsvFile file) {
    var read = new LinkedHashMap<String, School>();
    file.each(
        row -> {
          var school = read(row);
          if (row.ok() && read.put(school.institutionNo(), school) != null) {
            row.wrong("institution_no", "places.school-twice", school.institutionNo());
          }
        });
    if (file.ok()) {
      schools.learn(List.copyOf(read.values()));
    }
  }

  @Override
  public void afterwards() {
    schools.refresh();
  }

  private static School read(CsvRow row) {
    var number = row.line("institution_no", 20).toUpperCase(Locale.ROOT);
    if (!number.matches("[0-9A-Z]{6}")) {
      row.wrong("institution_no", "places.institution-no");
    }
    return new School(number, row.line("name", 200));
  }
}
