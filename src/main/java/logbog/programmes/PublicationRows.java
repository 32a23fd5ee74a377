package logbog.programmes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The editions committees have published; none is ever changed. */
@Component
class PublicationRows {

  private static final String COLUMNS =
      " id, programme, version, serial, valid_from, everyone_from, published_at, published_by ";

  private final JdbcClient jdbc;
  private final Clock clock;

  /** Never stale: what is published is frozen. */
  private final Cache<PublicationId, Edition> read = Caffeine.newBuilder().maximumSize(200).build();

  PublicationRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Waits for another publication of the same programme: their serials and rows follow in turn. */
  void lock(ProgrammeId programme) {
    jdbc.sql("select id from programmes.programme where id = :id for update")
        .param("id", programme.value())
        .query(UUID.class)
        .single();
  }

  Publication add(ProgrammeId programme, Edition edition, String by) {
    var content = edition.asJson();
    return jdbc.sql(
            """
            insert into programmes.publication
              (programme, version, serial, valid_from, everyone_from, hash, content, published_at, published_by)
            select :programme, :version, coalesce(max(serial), 0) + 1, :from, :everyone, :hash, :content, :at, :by
            from programmes.publication where programme = :programme and version = :version
            returning
            """
                + COLUMNS)
        .param("programme", programme.value())
        .param("version", edition.version())
        .param("from", edition.validFrom())
        .param("everyone", edition.everyoneFrom(), Types.DATE)
        .param("hash", CanonicalJson.sha256(content))
        .param("content", content)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", by)
        .query(PublicationRows::read)
        .single();
  }

  List<Publication> of(ProgrammeId programme) {
    return jdbc.sql(
            "select"
                + COLUMNS
                + "from programmes.publication where programme = :programme"
                + " order by valid_from desc, published_at desc, serial desc")
        .param("programme", programme.value())
        .query(PublicationRows::read)
        .list();
  }

  Optional<Publication> find(PublicationId id) {
    return jdbc.sql("select" + COLUMNS + "from programmes.publication where id = :id")
        .param("id", id.value())
        .query(PublicationRows::read)
        .optional();
  }

  Edition edition(PublicationId id) {
    return read.get(id, this::load);
  }

  /** Whom the newest edition says to ask, if it says so. */
  Optional<Contact> contact(ProgrammeId programme) {
    return of(programme).stream()
        .findFirst()
        .map(newest -> edition(newest.id()).texts().contact())
        .filter(contact -> !contact.email().isEmpty());
  }

  /** Where the newest edition says final declarations go, if it says so. */
  Optional<String> finalAddress(ProgrammeId programme) {
    return of(programme).stream()
        .findFirst()
        .map(newest -> edition(newest.id()).texts().finalAddress())
        .filter(address -> !address.isEmpty());
  }

  private Edition load(PublicationId id) {
    return Edition.ofJson(
        jdbc.sql("select content from programmes.publication where id = :id")
            .param("id", id.value())
            .query(String.class)
            .single());
  }

  private static Publication read(ResultSet row, int n) throws SQLException {
    return new Publication(
        PublicationId.of(row.getObject("id", UUID.class)),
        ProgrammeId.of(row.getObject("programme", UUID.class)),
        row.getString("version"),
        row.getInt("serial"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("everyone_from", LocalDate.class),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        row.getString("published_by"));
  }
}
