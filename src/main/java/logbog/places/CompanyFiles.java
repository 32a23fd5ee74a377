package logbog.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import logbog.intake.CsvFile;
import logbog.intake.FileKind;
import org.springframework.stereotype.Component;

/**
 * Files of companies: {@code cvr;name} and what kind of firm it is, possibly the whole national
 * register. A company missing from a file stays known; of one that stands there twice the last row
 * counts.
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
    var batch = new HashMap<Cvr, CompanyRow>();
    file.each(
        row -> {
          CompanyRow.read(row).ifPresent(company -> batch.put(company.cvr(), company));
          if (batch.size() == BATCH) {
            learn(batch);
          }
        });
    learn(batch);
  }

  private void learn(Map<Cvr, CompanyRow> batch) {
    if (!batch.isEmpty()) {
      companies.learn(List.copyOf(batch.values()));
      batch.clear();
    }
  }
}
