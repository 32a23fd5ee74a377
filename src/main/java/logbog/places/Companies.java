package logbog.places;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The companies of the local register of CVR numbers; no call leaves the house. */
@Component
public class Companies {

  private final JdbcClient jdbc;

  Companies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The name a number is registered under; empty when the register does not know it. */
  public Optional<String> nameOf(Cvr cvr) {
    return jdbc.sql("select name from places.company where cvr = :cvr")
        .param("cvr", cvr.value())
        .query(String.class)
        .optional();
  }

  /**
   * Adds the companies not known yet, and changes those known otherwise; what a row does not say
   * stands as it was. Touches no other row, so that a register of a million can be read at every
   * start.
   */
  void learn(List<CompanyRow> rows) {
    jdbc.sql(
            """
            insert into places.company as known (cvr, name, industry, employees)
            select new.cvr, new.name, new.industry, new.employees
            from unnest(:numbers, :names, :industries, :employees) as new (cvr, name, industry, employees)
            left join places.company old using (cvr)
            where old.name is distinct from new.name
              or old.industry is distinct from coalesce(new.industry, old.industry)
              or old.employees is distinct from coalesce(new.employees, old.employees)
            on conflict (cvr) do update set name = excluded.name,
              industry = coalesce(excluded.industry, known.industry),
              employees = coalesce(excluded.employees, known.employees)
            """)
        .param("numbers", rows.stream().map(row -> row.cvr().value()).toArray(String[]::new))
        .param("names", rows.stream().map(CompanyRow::name).toArray(String[]::new))
        .param("industries", rows.stream().map(CompanyRow::industry).toArray(String[]::new))
        .param("employees", rows.stream().map(CompanyRow::employees).toArray(Integer[]::new))
        .update();
  }
}
