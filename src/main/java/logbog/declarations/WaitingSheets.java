package logbog.declarations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import logbog.audit.Matter;
import logbog.people.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for a trainer who has signed in with the address it was sent to. The code proves the
 * address as a mailed link does, so the sheet opens through that address's own invitation (V8).
 */
@Component
public class WaitingSheets {

  /** How many are shown; the newest, where somebody lets more than this wait. */
  public static final int MOST = 50;

  private final JdbcClient jdbc;
  private final InvitationRows invitations;
  private final DeclarationRows declarations;
  private final Links links;
  private final Invitations holder;
  private final Readers readers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WaitingSheets(
      JdbcClient jdbc,
      InvitationRows invitations,
      DeclarationRows declarations,
      Links links,
      Invitations holder,
      Readers readers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.invitations = invitations;
    this.declarations = declarations;
    this.links = links;
    this.holder = holder;
    this.readers = readers;
    this.events = events;
    this.clock = clock;
  }

  /** The newest first. A draft stands only as long as nothing is signed or called back. */
  public List<WaitingSheet> of(Viewer.Office office) {
    return jdbc.sql(
            """
            select i.id, i.declaration_id, i.expires_at, d.apprentice_name, d.period_end, d.speciality_name,
                   d.workplace_name, d.school_name, f.first_answer_at is not null as begun,
                   cardinality(array_remove(f.levels, null)) as answered, cardinality(f.levels) as goals
            from declarations.invitation i
            join declarations.draft f on f.declaration_id = i.declaration_id and f.closed_at is null
            join declarations.declaration d on d.id = i.declaration_id
            where hashtextextended(i.address, 0) = hashtextextended(:address, 0) and i.address = :address
              and i.closed_at is null
            order by i.declaration_id desc limit :most
            """)
        .param("address", office.address())
        .param("most", MOST)
        .query(WaitingSheets::read)
        .list();
  }

  /**
   * The link of one that waits for this office, as the mail has it; a dead one is made anew, and
   * mailed too. Leaves a row in the audit trail.
   *
   * @throws NoSuchDeclaration for one that was sent to another address, or is closed
   */
  @Transactional
  public InvitationToken open(Viewer.Office office, InvitationId id) {
    var invitation = theirs(office, id);
    var declaration = declarations.get(invitation.declaration());
    var token = links.token(id, invitation.generation());
    if (declaration.status().open() && !invitation.expiresAt().isAfter(clock.instant())) {
      holder.renew(token);
      token = links.token(id, invitation.generation() + 1);
    }
    events.publishEvent(
        new DeclarationEvent.DeclarationRead(
            declaration.id(),
            declaration.apprentice(),
            declaration.period().end(),
            readers.of(office, declaration),
            Matter.DECLARATION));
    return token;
  }

  /** An open invitation of this office's own address. */
  private Invitation theirs(Viewer.Office office, InvitationId id) {
    return invitations
        .find(id)
        .filter(invitation -> invitation.address().equals(office.email()) && invitation.open())
        .orElseThrow(NoSuchDeclaration::new);
  }

  private static WaitingSheet read(ResultSet row, int n) throws SQLException {
    return new WaitingSheet(
        InvitationId.of(row.getObject("id", UUID.class)),
        DeclarationId.of(row.getObject("declaration_id", UUID.class)),
        row.getString("apprentice_name"),
        row.getObject("period_end", LocalDate.class),
        row.getString("speciality_name"),
        row.getString("workplace_name"),
        row.getString("school_name"),
        row.getBoolean("begun"),
        row.getInt("answered"),
        row.getInt("goals"),
        Columns.instant(row, "expires_at").orElseThrow());
  }
}
