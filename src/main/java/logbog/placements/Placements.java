package logbog.placements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import logbog.people.PersonId;
import logbog.places.Cvr;
import logbog.programmes.ApprenticeKind;
import logbog.programmes.SpecialityId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The placements of apprentices, and the speciality each would be asked about next. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class Placements {

  private final JdbcClient jdbc;

  Placements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Joins the apprentice's placement with exactly these facts, or makes it. Two at once make one:
   * the unique index lets the later wait for the earlier.
   */
  @Transactional
  public Placement join(
      PersonId apprentice,
      SpecialityId speciality,
      YearMonth begun,
      Workplace workplace,
      @Nullable ApprenticeKind apprenticeKind) {
    var facts = new PlacementFacts(apprentice, speciality, begun, workplace, apprenticeKind);
    jdbc.sql(
            """
            insert into placements.placement
              (apprentice_id, speciality_id, begun, kind, name, cvr, country, reason, apprentice_kind)
            values
              (:apprentice, :speciality, :begun, :kind, :name, :cvr, :country, :reason, :apprenticeKind)
            on conflict do nothing
            """)
        .paramSource(facts.asParameters())
        .update();
    return jdbc.sql(
            """
            select * from placements.placement
            where apprentice_id = :apprentice and speciality_id = :speciality and begun = :begun
              and kind = :kind and name = :name and cvr is not distinct from :cvr
              and country is not distinct from :country and reason is not distinct from :reason
              and apprentice_kind is not distinct from :apprenticeKind
            """)
        .paramSource(facts.asParameters())
        .query(Placements::read)
        .single();
  }

  /** A placement that must exist, because something points at it. */
  public Placement get(PlacementId id) {
    return jdbc.sql("select * from placements.placement where id = :id")
        .param("id", id.value())
        .query(Placements::read)
        .single();
  }

  /** Where the apprentice was placed last. */
  public Optional<Placement> latest(PersonId apprentice) {
    return jdbc.sql(
            """
            select * from placements.placement where apprentice_id = :apprentice
            order by id desc limit 1
            """)
        .param("apprentice", apprentice.value())
        .query(Placements::read)
        .optional();
  }

  /** The speciality of the profile: only the default of the next request (V12). */
  public Optional<SpecialityId> preferred(PersonId apprentice) {
    return jdbc.sql("select speciality_id from placements.preference where person_id = :person")
        .param("person", apprentice.value())
        .query((row, n) -> SpecialityId.of(row.getObject(1, UUID.class)))
        .optional();
  }

  @Transactional
  public void prefer(PersonId apprentice, SpecialityId speciality) {
    jdbc.sql(
            """
            insert into placements.preference (person_id, speciality_id) values (:person, :speciality)
            on conflict (person_id) do update set speciality_id = excluded.speciality_id
            """)
        .param("person", apprentice.value())
        .param("speciality", speciality.value())
        .update();
  }

  /**
   * Forgets the preference and the placements of a person who leaves; refused by the database while
   * a declaration stands on one.
   */
  @Transactional
  public void forget(PersonId apprentice) {
    jdbc.sql("delete from placements.preference where person_id = :person")
        .param("person", apprentice.value())
        .update();
    jdbc.sql("delete from placements.placement where apprentice_id = :person")
        .param("person", apprentice.value())
        .update();
  }

  private static Placement read(ResultSet row, int n) throws SQLException {
    var cvr = row.getString("cvr");
    var apprenticeKind = row.getString("apprentice_kind");
    return new Placement(
        PlacementId.of(row.getObject("id", UUID.class)),
        PersonId.of(row.getObject("apprentice_id", UUID.class)),
        SpecialityId.of(row.getObject("speciality_id", UUID.class)),
        YearMonth.from(row.getObject("begun", LocalDate.class)),
        new Workplace(
            Workplace.Kind.valueOf(row.getString("kind")),
            row.getString("name"),
            cvr == null ? null : Cvr.of(cvr),
            row.getString("country"),
            row.getString("reason")),
        apprenticeKind == null ? null : ApprenticeKind.valueOf(apprenticeKind));
  }
}
