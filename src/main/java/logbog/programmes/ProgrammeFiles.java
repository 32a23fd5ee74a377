package logbog.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import logbog.intake.CsvFile;
import logbog.intake.FileKind;
import logbog.places.Committee;
import logbog.places.Committees;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Files of programmes and specialities: {@code programme;speciality}, and beside them, for each
 * programme, its number, its committee and whom to ask. What is missing from a file stays known.
 */
@Component
@Order(20)
class ProgrammeFiles implements FileKind {

  private final Register register;
  private final Particulars particulars;
  private final Committees committees;

  ProgrammeFiles(Register register, Particulars particulars, Committees committees) {
    this.register = register;
    this.particulars = particulars;
    this.committees = committees;
  }

  @Override
  public boolean recognizes(String file, Set<String> columns) {
    return columns.containsAll(required())
        && !columns.contains("goal_no")
        && !columns.contains("known_as");
  }

  @Override
  public Set<String> required() {
    return Set.of("programme", "speciality");
  }

  @Override
  public void take(CsvFile file) {
    var rows = new ArrayList<ProgrammeRow>();
    file.each(row -> rows.add(ProgrammeRow.read(row)));
    if (file.ok()) {
      learn(rows);
      rows.stream().filter(ProgrammeRow::saysMore).forEach(row -> describe(file, row));
    }
  }

  private void learn(List<ProgrammeRow> rows) {
    register.learn(
        rows.stream().map(ProgrammeRow::programme).toList(),
        rows.stream().map(ProgrammeRow::speciality).toList());
  }

  private void describe(CsvFile file, ProgrammeRow row) {
    var programme = register.named(row.programme()).orElseThrow();
    var holder = row.number().flatMap(register::numbered);
    if (holder.isPresent() && !holder.get().id().equals(programme.id())) {
      var number = row.number().map(String::valueOf).orElse("");
      file.wrong(
          row.line(), "programme_no", "programmes.number-taken", number, holder.get().name());
      return;
    }
    var committee = row.committee().map(committees::learn).map(Committee::id).orElse(null);
    particulars.keep(programme.id(), row, committee);
  }
}
