package logbog.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import logbog.people.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses an apprentice has named and has to right. */
@Component
public class Undelivereds {

  private static final int MOST = 20;

  private final JdbcClient jdbc;

  Undelivereds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** On requests that are open; the oldest periods first. One statement. */
  public List<Undelivered> of(Viewer.Member apprentice) {
    return jdbc.sql(
            """
            select o.declaration_id, i.address, o.period_end, true as trainer
            from declarations.open_request o
            join declarations.open_invitation i on i.declaration_id = o.declaration_id and i.refused
            where o.apprentice_id = :apprentice
            union all
            select o.declaration_id, k.address, o.period_end, false
            from declarations.open_request o
            join declarations.school_contact k on k.declaration_id = o.declaration_id
            join mail.dead_address d on d.address = k.address
            where o.apprentice_id = :apprentice
            order by period_end, address limit :most
            """)
        .param("apprentice", apprentice.id().value())
        .param("most", MOST)
        .query(
            (row, n) ->
                new Undelivered(
                    row.getObject("declaration_id", UUID.class),
                    row.getString("address"),
                    row.getObject("period_end", LocalDate.class),
                    row.getBoolean("trainer")))
        .list();
  }
}
