package logbog.curricula;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.intake.Origin;
import logbog.programmes.CanonicalJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions as they are kept: one document each, only ever added to. */
@Component
class CurriculumRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  CurriculumRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether it was new; of a known key nothing is changed. */
  boolean add(Curriculum edition, Origin origin) {
    var content = CanonicalJson.write(edition);
    return jdbc.sql(
                """
                insert into curricula.curriculum
                  (id, key, stage, speciality, valid_from, valid_to, origin, hash, content, published_at)
                values (:id, :key, :stage, :speciality, :from, :to, :origin, :hash, :content, :now)
                on conflict do nothing
                """)
            .param("id", edition.id().value())
            .param("key", edition.key())
            .param("stage", edition.stage().name())
            .param("speciality", edition.speciality(), Types.VARCHAR)
            .param("from", edition.from())
            .param("to", edition.to(), Types.DATE)
            .param("origin", origin == Origin.OPERATOR ? "OPERATOR" : "EXAMPLE")
            .param("hash", CanonicalJson.sha256(content))
            .param("content", content)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  Optional<Curriculum> find(UUID id) {
    return jdbc.sql("select content from curricula.curriculum where id = :id")
        .param("id", id)
        .query(CurriculumRows::curriculum)
        .optional();
  }

  /**
   * The latest of those for doctors employed that day, and of two of the same day the one published
   * later. Examples count only where there is nothing else.
   */
  Optional<UUID> inForce(Stage stage, @Nullable String speciality, LocalDate employedOn) {
    return jdbc.sql(
            """
            select id from curricula.curriculum
            where stage = :stage and speciality is not distinct from :speciality
              and valid_from <= :on and coalesce(valid_to >= :on, true)
            order by origin = 'EXAMPLE', valid_from desc, published_at desc, key desc
            limit 1
            """)
        .param("stage", stage.name())
        .param("speciality", speciality, Types.VARCHAR)
        .param("on", employedOn)
        .query(UUID.class)
        .optional();
  }

  /** All of them: KBU first, then by speciality and stage, each with its newest edition first. */
  List<UUID> all() {
    return jdbc.sql(
            """
            select c.id from curricula.curriculum c left join curricula.speciality s on s.code = c.speciality
            order by s.name_da collate "da-x-icu" nulls first,
              array_position(array['KBU', 'INTRODUCTION', 'MAIN'], c.stage), c.valid_from desc, c.published_at desc, c.key
            """)
        .query((row, n) -> row.getObject("id", UUID.class))
        .list();
  }

  Optional<UUID> ofCompetence(CompetenceId competence) {
    return jdbc.sql("select curriculum from curricula.competence where id = :id")
        .param("id", competence.value())
        .query(UUID.class)
        .optional();
  }

  private static Curriculum curriculum(ResultSet row, int n) throws SQLException {
    return CanonicalJson.read(row.getString("content"), Curriculum.class);
  }
}
