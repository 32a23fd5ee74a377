package logbog.declarations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import logbog.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The apprentices whose declarations name a trainer's address (V9), each once. */
@Component
public class CompanyApprentices {

  /** How many a list shows at a time. */
  public static final int PAGE = 50;

  private final JdbcClient jdbc;
  private final Clock clock;

  CompanyApprentices(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * By newest declaration, {@link #PAGE} at a time and one more to tell that others follow. The
   * scope is walked backwards and left at the end of the page; an apprentice has few declarations
   * to look for a newer one among.
   */
  public List<CompanyApprentice> of(Viewer.Office office, @Nullable DeclarationId before) {
    return jdbc.sql(
            """
            select o.id, o.apprentice_name, o.speciality_name, o.workplace_name, o.period_end, o.status, o.completed_at
            from (
              select s.declaration_id
              from declarations.company_scope(:address) s
              join declarations.declaration d on d.id = s.declaration_id
              where s.declaration_id < :before and d.withdrawn_at is null
                and not exists (
                  select from declarations.declaration n
                  join declarations.invitation i on i.declaration_id = n.id and i.address = :address and i.closed_at is null
                  where n.apprentice_id = d.apprentice_id and n.id > d.id and n.withdrawn_at is null
                    and (i.handed_on_from is null
                      or exists (select from declarations.completion c where c.declaration_id = n.id and c.signer = i.id)))
              order by s.declaration_id desc limit %s) newest
            cross join lateral (select * from declarations.overview(:now) where id = newest.declaration_id offset 0) o
            order by o.id desc
            """
                .formatted(PAGE + 1))
        .param("address", office.address())
        .param("before", before == null ? new UUID(-1, -1) : before.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(CompanyApprentices::read)
        .list();
  }

  private static CompanyApprentice read(ResultSet row, int n) throws SQLException {
    return new CompanyApprentice(
        DeclarationId.of(row.getObject("id", UUID.class)),
        row.getString("apprentice_name"),
        row.getString("speciality_name"),
        row.getString("workplace_name"),
        row.getObject("period_end", LocalDate.class),
        Status.valueOf(row.getString("status")),
        Columns.instant(row, "completed_at").orElse(null));
  }
}
