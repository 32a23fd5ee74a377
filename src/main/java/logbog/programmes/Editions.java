package logbog.programmes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.intake.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions published so far; none is ever changed. */
@Component
class Editions {

  private final JdbcClient jdbc;
  private final PublicationRows publications;
  private final Clock clock;
  private final Cache<UUID, VersionGoals> read = Caffeine.newBuilder().maximumSize(500).build();

  Editions(JdbcClient jdbc, PublicationRows publications, Clock clock) {
    this.jdbc = jdbc;
    this.publications = publications;
    this.clock = clock;
  }

  /**
   * Keeps what a file says as the next edition, unless the newest of the files says exactly this:
   * the same file at the next start does not hide what a committee published meanwhile.
   */
  void publish(SpecialityGoals goals, SpecialityId speciality, Origin origin) {
    var content = CanonicalJson.write(goals);
    jdbc.sql(
            """
            insert into programmes.edition
              (speciality, programme_no, version, origin, serial, valid_from, hash, content, taken_at)
            select :speciality, :number, :version, :origin, coalesce(newest.serial, 0) + 1, :from, :hash, :content, :at
            from (values (1)) as one
            left join lateral (
              select max(serial) as serial, (array_agg(hash order by serial desc) filter (where publication is null))[1] as laid
              from programmes.edition
              where speciality = :speciality and programme_no = :number and version = :version and origin = :origin
            ) as newest on true
            where newest.laid is distinct from :hash
            """)
        .param("speciality", speciality.value())
        .param("number", goals.programmeNo())
        .param("version", goals.version())
        .param("origin", origin == Origin.OPERATOR ? "COMMITTEE" : "EXAMPLE")
        .param("from", goals.validFrom())
        .param("hash", CanonicalJson.sha256(content))
        .param("content", content)
        .param("at", now())
        .update();
  }

  /**
   * The newest edition of the version in force: of those valid when the training began, or for
   * everyone by the end of the period, the latest; where there is none, the earliest †. Examples
   * count only as long as no committee's goals are known.
   */
  Optional<VersionGoals> inForce(SpecialityId speciality, YearMonth begun, LocalDate periodEnd) {
    return jdbc.sql(
            """
            with version as (
              select *, valid_from <= :begun or coalesce(everyone_from <= :end, false) as for_them
              from programmes.newest_edition where speciality = :speciality
            )
            select id from version
            order by origin = 'EXAMPLE', not for_them,
              case when for_them then :begun - valid_from else valid_from - :begun end, programme_no desc, version desc
            limit 1
            """)
        .param("speciality", speciality.value())
        .param("begun", begun.atDay(1))
        .param("end", periodEnd)
        .query(UUID.class)
        .optional()
        .map(id -> read.get(id, this::load));
  }

  /** What an operator's files, or the shipped examples, say of a programme's specialities. */
  List<SpecialityGoals> laid(ProgrammeId programme) {
    return jdbc.sql(
            """
            select e.content from programmes.newest_edition e join programmes.speciality s on s.id = e.speciality
            where s.programme = :programme and e.publication is null
            order by e.origin, e.valid_from desc, e.version desc, s.name collate "da-x-icu"
            """)
        .param("programme", programme.value())
        .query((row, n) -> CanonicalJson.read(row.getString("content"), SpecialityGoals.class))
        .list();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private VersionGoals load(UUID id) {
    return jdbc.sql(
            """
            select content, publication from programmes.edition where id = :id
            """)
        .param("id", id)
        .query((row, n) -> goals(row))
        .single();
  }

  private VersionGoals goals(ResultSet row) throws SQLException {
    var publication = row.getObject("publication", UUID.class);
    return publication == null
        ? CanonicalJson.read(row.getString("content"), SpecialityGoals.class)
        : new CommitteeGoals(
            publications.edition(PublicationId.of(publication)),
            CanonicalJson.read(row.getString("content"), Pointer.class).speciality());
  }
}
