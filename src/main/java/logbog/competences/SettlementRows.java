package logbog.competences;

import java.time.ZoneOffset;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of the answers that assessments get: one each, whoever comes first. */
@Component
class SettlementRows {

  private final JdbcClient jdbc;

  SettlementRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether it had no answer yet. */
  boolean insert(AssessmentId id, PersonId doctor, Settlement settlement) {
    return jdbc.sql(
                """
                insert into competences.settlement
                  (assessment_id, doctor_id, what, by_id, by_name, by_place, at, because)
                values (:id, :doctor, :what, :by, :name, :place, :at, :because) on conflict do nothing
                """)
            .param("id", id.value())
            .param("doctor", doctor.value())
            .param("what", settlement.what().name())
            .param("by", settlement.by().value())
            .param("name", settlement.name())
            .param("place", settlement.place())
            .param("at", settlement.at().atOffset(ZoneOffset.UTC))
            .param("because", settlement.because())
            .update()
        == 1;
  }
}
