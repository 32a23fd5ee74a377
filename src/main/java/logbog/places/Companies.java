package logbog.places;

import java.util.Map;
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
   * Adds the companies not known yet, and renames those known by another name. Touches no other
   * row, so that a register of a million can be read at every start.
   */
  void learn(Map<Cvr, String> names) {
    jdbc.sql(
            """
            insert into places.company (cvr, name)
            select new.cvr, new.name from unnest(:numbers, :names) as new (cvr, name)
            left join places.company known using (cvr)
            where known.name is distinct from new.name
            on conflict (cvr) do update set name = excluded.name
            """)
        .param("numbers", names.keySet().stream().map(Cvr::value).toArray(String[]::new))
        .param("names", names.values().toArray(String[]::new))
        .update();
  }
}
