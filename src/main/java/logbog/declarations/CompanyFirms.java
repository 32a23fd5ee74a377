package logbog.declarations;

import java.util.List;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.places.Cvr;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the declarations that name a trainer's address (V9) say of the firm: what it is called, and
 * who else was asked. Only the newest are looked at.
 */
@Component
public class CompanyFirms {

  private static final int LOOKED_AT = 200;

  private final JdbcClient jdbc;

  CompanyFirms(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A firm by its number. */
  public record Firm(Cvr cvr, String name) {}

  /** The firms an apprentice has named this address at, the latest first. */
  public List<Firm> of(Viewer.Office office) {
    return jdbc.sql(
            """
            select d.cvr, (array_agg(d.workplace_name order by d.id desc))[1] as name
            from (select declaration_id from declarations.company_scope(:address)
                  order by declaration_id desc limit :most) s
            join declarations.declaration d on d.id = s.declaration_id
            where d.cvr is not null
            group by d.cvr order by max(cast(d.id as text)) desc
            """)
        .param("address", office.address())
        .param("most", LOOKED_AT)
        .query((row, n) -> new Firm(Cvr.of(row.getString("cvr")), row.getString("name")))
        .list();
  }

  /** Other addresses that were asked for declarations of the same firm, the latest first. */
  public List<EmailAddress> colleagues(Viewer.Office office, Cvr firm) {
    return jdbc.sql(
            """
            select i.address
            from (select declaration_id from declarations.company_scope(:address)
                  order by declaration_id desc limit :most) s
            join declarations.declaration d on d.id = s.declaration_id and d.cvr = :cvr
            join declarations.invitation i on i.declaration_id = s.declaration_id and i.closed_at is null
            where i.address <> :address
            group by i.address order by max(cast(i.declaration_id as text)) desc limit 20
            """)
        .param("address", office.address())
        .param("cvr", firm.value())
        .param("most", LOOKED_AT)
        .query((row, n) -> new EmailAddress(row.getString("address")))
        .list();
  }
}
