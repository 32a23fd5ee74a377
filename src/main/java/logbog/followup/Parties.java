package logbog.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import logbog.declarations.DeclarationId;
import logbog.declarations.Readers;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * From which side someone comes to a declaration (V9). A teacher who also trains comes as the
 * school. For anyone else there is no such declaration.
 */
@Component
public class Parties {

  private final JdbcClient jdbc;
  private final Readers readers;
  private final Clock clock;

  Parties(JdbcClient jdbc, Readers readers, Clock clock) {
    this.jdbc = jdbc;
    this.readers = readers;
    this.clock = clock;
  }

  /**
   * @throws NotFound for what the viewer may not see
   */
  public Party of(Viewer viewer, DeclarationId id) {
    return switch (viewer) {
      case Viewer.Member member -> own(member, id);
      case Viewer.Office office -> within(office, id);
      case Viewer.Clinician _ -> throw new NotFound();
    };
  }

  /**
   * As the school alone may.
   *
   * @throws NotFound for the company too
   */
  public Party school(Viewer.Office office, DeclarationId id) {
    var party = within(office, id);
    if (party.side() != Side.SCHOOL) {
      throw new NotFound();
    }
    return party;
  }

  private Party own(Viewer.Member member, DeclarationId id) {
    return jdbc.sql(
            """
            select o.*, 'APPRENTICE' as side from declarations.overview(:now) o
            where o.id = :id and o.apprentice_id = :apprentice
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("id", id.value())
        .param("apprentice", member.id().value())
        .query((row, n) -> read(row, member, member.displayName()))
        .optional()
        .orElseThrow(NotFound::new);
  }

  private Party within(Viewer.Office office, DeclarationId id) {
    var name = readers.nameOf(office);
    return jdbc.sql(
            """
            select o.*, case
                when exists (
                  select from declarations.school_scope(:address, :today) s where s.declaration_id = o.id) then 'SCHOOL'
                when exists (
                  select from declarations.company_scope(:address) s where s.declaration_id = o.id) then 'COMPANY'
              end as side
            from declarations.overview(:now) o where o.id = :id
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("today", LocalDate.ofInstant(clock.instant(), Shell.DENMARK))
        .param("id", id.value())
        .param("address", office.address())
        .query((row, n) -> row.getString("side") == null ? null : read(row, office, name))
        .optional()
        .orElseThrow(NotFound::new);
  }

  private static Party read(ResultSet row, Viewer viewer, String name) throws SQLException {
    return new Party(
        Side.valueOf(row.getString("side")),
        viewer.actor(),
        name,
        DeclarationId.of(row.getObject("id", UUID.class)),
        PersonId.of(row.getObject("apprentice_id", UUID.class)),
        row.getString("apprentice_name"),
        row.getObject("period_end", LocalDate.class),
        row.getString("class_name"));
  }
}
