package logbog.declarations;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import logbog.people.Person;
import logbog.people.PersonId;
import logbog.placements.Placement;
import logbog.placements.PlacementId;
import logbog.programmes.PinnedSheet;
import logbog.programmes.Speciality;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes requests: what was asked, with names as they stand now. */
@Component
class RequestRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  RequestRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  DeclarationId add(
      Person apprentice,
      Period period,
      Placement placement,
      PinnedSheet sheet,
      Speciality speciality) {
    return jdbc.sql(
            """
            insert into declarations.declaration
              (apprentice_id, placement_id, sheet, kind, period_end, main_course, school_name, institution_no, class_name,
               apprentice_name, workplace_name, cvr, speciality_id, speciality_name, requested_at)
            values
              (:apprentice, :placement, :sheet, :kind, :end, :course, :school, :institution, :class,
               :apprenticeName, :workplace, :cvr, :speciality, :specialityName, :now)
            returning id
            """)
        .params(facts(period, placement, sheet, speciality))
        .param("apprentice", apprentice.id().value())
        .param("apprenticeName", apprentice.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, n) -> DeclarationId.of(row.getObject(1, UUID.class)))
        .single();
  }

  /** A new declaration that asks the same again, as a revision of one that is signed (V6). */
  DeclarationId revise(DeclarationId signed, String reason, String askedBy) {
    return jdbc.sql(
            """
            insert into declarations.declaration
              (apprentice_id, placement_id, sheet, kind, period_end, main_course, school_name, institution_no, class_name,
               apprentice_name, workplace_name, cvr, speciality_id, speciality_name, requested_at,
               revises, revision_reason, revision_asked_by)
            select apprentice_id, placement_id, sheet, kind, period_end, main_course, school_name, institution_no,
                   class_name, apprentice_name, workplace_name, cvr, speciality_id, speciality_name, :now,
                   id, :reason, :askedBy
            from declarations.declaration where id = :id
            returning id
            """)
        .param("id", signed.value())
        .param("reason", reason)
        .param("askedBy", askedBy)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, n) -> DeclarationId.of(row.getObject(1, UUID.class)))
        .single();
  }

  void correct(
      DeclarationId id,
      Period period,
      Placement placement,
      PinnedSheet sheet,
      Speciality speciality) {
    jdbc.sql(
            """
            update declarations.declaration
            set placement_id = :placement, sheet = :sheet, kind = :kind, period_end = :end, main_course = :course,
                school_name = :school, institution_no = :institution, class_name = :class, workplace_name = :workplace,
                cvr = :cvr, speciality_id = :speciality, speciality_name = :specialityName, version = version + 1
            where id = :id
            """)
        .params(facts(period, placement, sheet, speciality))
        .param("id", id.value())
        .update();
  }

  void withdraw(DeclarationId id) {
    jdbc.sql(
            "update declarations.declaration set withdrawn_at = :now, version = version + 1 where id = :id")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("id", id.value())
        .update();
  }

  PlacementId placementOf(DeclarationId id) {
    return PlacementId.of(
        jdbc.sql("select placement_id from declarations.declaration where id = :id")
            .param("id", id.value())
            .query(UUID.class)
            .single());
  }

  /** The newest request of an apprentice that is not a revision. */
  Optional<DeclarationId> last(PersonId apprentice) {
    return jdbc.sql(
            """
            select id from declarations.declaration where apprentice_id = :apprentice and revises is null
            order by id desc limit 1
            """)
        .param("apprentice", apprentice.value())
        .query((row, n) -> DeclarationId.of(row.getObject(1, UUID.class)))
        .optional();
  }

  /**
   * A request not called back for the same period end or the same main course of the same
   * speciality.
   */
  Optional<DeclarationId> twin(PersonId apprentice, Ask ask, @Nullable DeclarationId except) {
    return jdbc.sql(
            """
            select id from declarations.declaration
            where apprentice_id = :apprentice and withdrawn_at is null and revises is null and speciality_id = :speciality
              and (period_end = :end or (kind = 'ORDINARY' and :kind = 'ORDINARY' and main_course = :course))
              and id is distinct from cast(:except as uuid)
            order by id desc limit 1
            """)
        .param("apprentice", apprentice.value())
        .param("speciality", ask.speciality().value())
        .param("end", ask.period().end())
        .param("kind", ask.period().kind().name())
        .param("course", ask.period().course().orElse(0))
        .param("except", except == null ? null : except.value())
        .query((row, n) -> DeclarationId.of(row.getObject(1, UUID.class)))
        .optional();
  }

  private static Map<String, @Nullable Object> facts(
      Period period, Placement placement, PinnedSheet sheet, Speciality speciality) {
    var cvr = placement.workplace().cvr();
    var facts = new HashMap<String, @Nullable Object>();
    facts.put("placement", placement.id().value());
    facts.put("sheet", sheet.hash().bytes());
    facts.put("kind", period.kind().name());
    facts.put("end", period.end());
    facts.put("course", period.mainCourse());
    facts.put("school", period.schoolName());
    facts.put("institution", period.institutionNo());
    facts.put("class", period.className());
    facts.put("workplace", placement.workplace().name());
    facts.put("cvr", cvr == null ? null : cvr.value());
    facts.put("speciality", speciality.id().value());
    facts.put("specialityName", speciality.name());
    return facts;
  }
}
