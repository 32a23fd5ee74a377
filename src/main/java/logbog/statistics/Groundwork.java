package logbog.statistics;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What must be known of a batch before it is counted: its sheets, its firms, and whom it is about.
 */
@Component
class Groundwork {

  private final JdbcClient jdbc;

  Groundwork(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void lay(List<UUID> declarations) {
    var batch = declarations.toArray(UUID[]::new);
    jdbc.sql(
            """
            insert into statistics.sheet (sheet, programme, version, stored_at, goals, scale)
            select a.sheet, n.programme, a.version, a.stored_at, a.goals, a.scale
            from (select distinct on (s.sheet) s.sheet, s.programme from statistics.signed s
                  where s.declaration = any (:batch)
                    and not exists (select from statistics.sheet h where h.sheet = s.sheet)) n
            join programmes.asked a on a.sheet = n.sheet
            on conflict do nothing
            """)
        .param("batch", batch)
        .update();
    jdbc.sql(
            """
            insert into statistics.firm (cvr, branch, size)
            select s.cvr, coalesce(k.branch, 'UNKNOWN'), coalesce(k.size, 'UNKNOWN')
            from statistics.signed s left join places.kind_of_firm k on k.cvr = s.cvr
            where s.declaration = any (:batch) and s.cvr is not null
            on conflict do nothing
            """)
        .param("batch", batch)
        .update();
    jdbc.sql(
            """
            insert into statistics.population (programme, speciality, version, period, year, apprentice_kind)
            select distinct s.programme, s.speciality, h.version, s.period, s.year, s.apprentice_kind
            from statistics.signed s join statistics.sheet h on h.sheet = s.sheet
            where s.declaration = any (:batch)
            except
            select programme, speciality, version, period, year, apprentice_kind from statistics.population
            on conflict do nothing
            """)
        .param("batch", batch)
        .update();
  }
}
