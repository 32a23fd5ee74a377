package logbog.declarations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import logbog.mail.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What waits for the trainer at an address, for whoever writes them a letter at this moment. It
 * holds the secrets of links (V8): they go into that letter and nowhere else.
 */
@Component
public class OpenSheets {

  private final JdbcClient jdbc;
  private final Links links;
  private final Clock clock;

  OpenSheets(JdbcClient jdbc, Links links, Clock clock) {
    this.jdbc = jdbc;
    this.links = links;
    this.clock = clock;
  }

  /**
   * The sheets of requests neither signed nor called back whose links to this address work, those
   * of the oldest periods first. No link dies by being asked for here.
   */
  public List<OpenSheet> of(EmailAddress trainer, int most) {
    return jdbc.sql(
            """
            select i.declaration_id, i.id, i.generation, d.apprentice_name, d.workplace_name, d.period_end,
                   (select away.address from declarations.invitation away
                    where away.id = i.handed_on_from and away.declaration_id = i.declaration_id
                      and away.closed_at is null) as stands_in_for
            from declarations.invitation i
            join declarations.draft f on f.declaration_id = i.declaration_id and f.closed_at is null
            join declarations.declaration d on d.id = i.declaration_id
            where i.closed_at is null and i.expires_at > :now
              and hashtextextended(i.address, 0) = hashtextextended(:address, 0) and i.address = :address
            order by d.period_end, i.id limit :most
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("address", trainer.value())
        .param("most", most)
        .query(this::read)
        .list();
  }

  private OpenSheet read(ResultSet row, int n) throws SQLException {
    var invitation = InvitationId.of(row.getObject("id", UUID.class));
    return new OpenSheet(
        DeclarationId.of(row.getObject("declaration_id", UUID.class)),
        invitation,
        row.getString("apprentice_name"),
        row.getString("workplace_name"),
        row.getObject("period_end", LocalDate.class),
        links.token(invitation, row.getInt("generation")),
        Columns.word(row, "stands_in_for").map(EmailAddress::new).orElse(null));
  }
}
