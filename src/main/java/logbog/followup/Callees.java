package logbog.followup;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import logbog.declarations.DeclarationId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.Staff;
import logbog.summons.CalledId;
import logbog.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds about whom the school rings, as the school alone may (V9). */
@Component
public class Callees {

  private final JdbcClient jdbc;
  private final Parties parties;
  private final Staff staff;
  private final Clock clock;

  Callees(JdbcClient jdbc, Parties parties, Staff staff, Clock clock) {
    this.jdbc = jdbc;
    this.parties = parties;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * Also about whom a school of the viewer's has called and who has asked without naming it.
   *
   * @throws NotFound for what the viewer may not see as the school
   */
  public Callee of(Viewer.Office office, DeclarationId id) {
    return called(office, id).orElseGet(() -> named(office, id));
  }

  private Callee named(Viewer.Office office, DeclarationId id) {
    var party = parties.school(office, id);
    return new Callee(
        id,
        null,
        party.apprentice(),
        party.apprenticeName(),
        new DepartureKey.Named(party.className(), party.periodEnd()));
  }

  /**
   * One called.
   *
   * @throws NotFound unless by a school at which the viewer is named
   */
  public Callee of(Viewer.Office office, CalledId id) {
    return jdbc.sql(
            """
            select r.name, r.apprentice_id, r.summons_id from summons.roll r
            where r.called_id = :id and r.institution_no = any(:schools)
            """)
        .param("id", id.value())
        .param("schools", schools(office))
        .query(
            (row, n) -> {
              var apprentice = row.getObject("apprentice_id", UUID.class);
              return new Callee(
                  null,
                  id,
                  apprentice == null ? null : PersonId.of(apprentice),
                  row.getString("name"),
                  new DepartureKey.Summoned(row.getObject("summons_id", UUID.class)));
            })
        .optional()
        .orElseThrow(NotFound::new);
  }

  private Optional<Callee> called(Viewer.Office office, DeclarationId id) {
    return jdbc.sql(
            """
            select r.summons_id, f.apprentice_id, f.apprentice_name
            from declarations.origin_of(:id) o
            join summons.roll r on r.declaration_id = o.declaration_id
            join declarations.overview(:now) f on f.id = :id
            where r.institution_no = any(:schools) limit 1
            """)
        .param("id", id.value())
        .param("schools", schools(office))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(
            (row, n) ->
                new Callee(
                    id,
                    null,
                    PersonId.of(row.getObject("apprentice_id", UUID.class)),
                    row.getString("apprentice_name"),
                    new DepartureKey.Summoned(row.getObject("summons_id", UUID.class))))
        .optional();
  }

  private String[] schools(Viewer.Office office) {
    return staff.of(office.email()).stream()
        .map(it -> it.school().institutionNo())
        .toArray(String[]::new);
  }
}
