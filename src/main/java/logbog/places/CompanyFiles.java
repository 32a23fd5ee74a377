package logbog.places;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import logbog.intake.CsvFile;
import logbog.intake.FileKind;
import org.springframework.stereotype.Component;

/**
 * Files of companies: {@code cvr;name}, possibly the whole national register. A company missing
 * from a file stays known; one that stands there twice is known by the last name.
 */
@Component
class CompanyFiles implements FileKind {

  private static final int BATCH = 20_000;

  private final Companies companies;

  CompanyFiles(Companies companies) {
    this.companies = companies;
  }

  @Override
  public boolean recognizes(String file, Set<String> columns) {
    return columns.contains("cvr");
  }

  @Override
  public Set<String> required() {
    return Set.of("cvr", "name");
  }

  @Override
  public long largest() {
    return 200_000_000;
  }

  @Override
  public void take(CsvFile file) {
    var batch = new HashMap<Cvr, String>();
    file.each(
        row -> {
          var cvr = Cvr.parse(row.line("cvr", 20));
          var name = row.line("name", 200);
          if (cvr.isEmpty()) {
            row.wrong("cvr", "places.cvr");
          } else if (row.ok()) {
            batch.put(cvr.get(), name);
          }
          if (batch.size() == BATCH) {
            learn(batch);
          }
        });
    learn(batch);
  }

  private void learn(Map<Cvr, String> batch) {
    if (!batch.isEmpty()) {
      companies.learn(batch);
      batch.clear();
    }
  }
}
