package logbog.curricula;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import logbog.intake.CsvFile;
import logbog.intake.CsvRow;
import logbog.intake.FileKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files of medical specialities: {@code speciality_code;name_da;name_en;joined}. */
@Component
@Order(40)
class SpecialityFiles implements FileKind {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z-]{1,39}");

  private final SpecialityRows specialities;

  SpecialityFiles(SpecialityRows specialities) {
    this.specialities = specialities;
  }

  @Override
  public boolean recognizes(String file, Set<String> columns) {
    return columns.contains("speciality_code");
  }

  @Override
  public Set<String> required() {
    return Set.of("speciality_code", "name_da", "name_en");
  }

  @Override
  public void take(CsvFile file) {
    var rows = new ArrayList<MedicalSpeciality>();
    file.each(row -> rows.add(read(row)));
    if (file.ok()) {
      rows.forEach(specialities::learn);
    }
  }

  @Override
  public void afterwards() {
    specialities.forget();
  }

  private static MedicalSpeciality read(CsvRow row) {
    var code = row.line("speciality_code", 40);
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      row.wrong("speciality_code", "curricula.file.code");
    }
    return new MedicalSpeciality(
        code,
        row.line("name_da", 100),
        row.line("name_en", 100),
        row.optionalDate("joined").orElse(null));
  }
}
