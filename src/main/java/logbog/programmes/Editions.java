package logbog.programmes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import logbog.intake.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions published so far; none is ever changed. */
@Component
class Editions {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Cache<UUID, SpecialityGoals> read = Caffeine.newBuilder().maximumSize(500).build();

  Editions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Publishes the next edition, unless the newest one already says exactly this. */
  void publish(SpecialityGoals edition, SpecialityId speciality, Origin origin) {
    var content = CanonicalJson.write(edition);
    jdbc.sql(
            """
            insert into programmes.edition
              (speciality, programme_no, version, origin, serial, valid_from, hash, content, taken_at)
            select :speciality, :number, :version, :origin, coalesce(newest.serial, 0) + 1, :from, :hash, :content, :at
            from (values (1)) as one
            left join lateral (
              select serial, hash from programmes.edition
              where speciality = :speciality and programme_no = :number and version = :version and origin = :origin
              order by serial desc limit 1
            ) as newest on true
            where newest.hash is distinct from :hash
            """)
        .param("speciality", speciality.value())
        .param("number", edition.programmeNo())
        .param("version", edition.version())
        .param("origin", origin == Origin.OPERATOR ? "COMMITTEE" : "EXAMPLE")
        .param("from", edition.validFrom())
        .param("hash", CanonicalJson.sha256(content))
        .param("content", content)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * The newest edition of the version in force when the training began; where every version is
   * younger, of the earliest †. Examples count only as long as no committee's goals are known.
   */
  Optional<SpecialityGoals> inForce(SpecialityId speciality, YearMonth begun) {
    return jdbc.sql(
            """
            with newest as (
              select distinct on (programme_no, version, origin) id, programme_no, version, origin, valid_from
              from programmes.edition where speciality = :speciality
              order by programme_no, version, origin, serial desc
            )
            select id from newest
            order by origin = 'EXAMPLE', valid_from > :begun, abs(valid_from - :begun), programme_no desc, version desc
            limit 1
            """)
        .param("speciality", speciality.value())
        .param("begun", begun.atDay(1))
        .query(UUID.class)
        .optional()
        .map(id -> read.get(id, this::load));
  }

  private SpecialityGoals load(UUID id) {
    var content =
        jdbc.sql("select content from programmes.edition where id = :id")
            .param("id", id)
            .query(String.class)
            .single();
    return CanonicalJson.read(content, SpecialityGoals.class);
  }
}
