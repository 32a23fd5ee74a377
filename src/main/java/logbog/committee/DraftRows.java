package logbog.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.programmes.Edition;
import logbog.programmes.ProgrammeId;
import logbog.programmes.PublicationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The drafts still open; a published or discarded one is found no more. */
@Component
class DraftRows {

  private static final String OPEN =
      """
      select id, programme, content, changed_at, changed_by from committee.draft
      where publication is null and discarded_at is null and
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  DraftRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  DraftId add(ProgrammeId programme, Edition edition, String by) {
    return jdbc.sql(
            """
            insert into committee.draft (programme, content, begun_at, begun_by, changed_at, changed_by)
            values (:programme, :content, :now, :by, :now, :by) returning id
            """)
        .param("programme", programme.value())
        .param("content", edition.asJson())
        .param("now", now())
        .param("by", by)
        .query((row, n) -> DraftId.of(row.getObject(1, UUID.class)))
        .single();
  }

  Optional<Draft> find(DraftId id) {
    return jdbc.sql(OPEN + "id = :id").param("id", id.value()).query(DraftRows::read).optional();
  }

  /** Waits for whoever is saving, and reads what they saved. */
  Optional<Draft> lock(DraftId id) {
    return jdbc.sql(OPEN + "id = :id for update")
        .param("id", id.value())
        .query(DraftRows::read)
        .optional();
  }

  List<Draft> of(ProgrammeId programme) {
    return jdbc.sql(OPEN + "programme = :programme order by id")
        .param("programme", programme.value())
        .query(DraftRows::read)
        .list();
  }

  void keep(DraftId id, Edition edition, String by) {
    jdbc.sql(
            """
            update committee.draft set content = :content, changed_at = :now, changed_by = :by, changes = changes + 1
            where id = :id
            """)
        .param("content", edition.asJson())
        .param("now", now())
        .param("by", by)
        .param("id", id.value())
        .update();
  }

  void discard(DraftId id) {
    jdbc.sql("update committee.draft set discarded_at = :now where id = :id")
        .param("now", now())
        .param("id", id.value())
        .update();
  }

  void published(DraftId id, PublicationId publication) {
    jdbc.sql("update committee.draft set publication = :publication where id = :id")
        .param("publication", publication.value())
        .param("id", id.value())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Draft read(ResultSet row, int n) throws SQLException {
    return new Draft(
        DraftId.of(row.getObject("id", UUID.class)),
        ProgrammeId.of(row.getObject("programme", UUID.class)),
        Edition.ofJson(row.getString("content")),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getString("changed_by"));
  }
}
