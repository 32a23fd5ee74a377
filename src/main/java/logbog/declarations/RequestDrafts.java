package logbog.declarations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import logbog.people.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Requests typed and not sent yet, kept as typed, each seen only by its apprentice. */
@Component
public class RequestDrafts {

  /** How many an apprentice can keep; the oldest go. */
  private static final int MOST = 5;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  RequestDrafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** A kept request: the fields as typed. */
  public record Kept(UUID id, Map<String, String> fields, Instant savedAt) {}

  /** Keeps what was typed, as a new draft. */
  @Transactional
  public UUID keep(Viewer.Member apprentice, Map<String, String> fields) {
    var id =
        jdbc.sql(
                """
                insert into declarations.draft_request (apprentice_id, fields, saved_at)
                values (:apprentice, cast(:fields as jsonb), :now) returning id
                """)
            .param("apprentice", apprentice.id().value())
            .param("fields", json.writeValueAsString(fields))
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .query(UUID.class)
            .single();
    jdbc.sql(
            """
            delete from declarations.draft_request where apprentice_id = :apprentice and id not in
              (select id from declarations.draft_request where apprentice_id = :apprentice order by id desc limit :most)
            """)
        .param("apprentice", apprentice.id().value())
        .param("most", MOST)
        .update();
    return id;
  }

  public Optional<Kept> find(Viewer.Member apprentice, UUID id) {
    return of(apprentice).stream().filter(kept -> kept.id().equals(id)).findFirst();
  }

  /** Newest first. */
  public List<Kept> of(Viewer.Member apprentice) {
    return jdbc.sql(
            "select * from declarations.draft_request where apprentice_id = :apprentice order by id desc")
        .param("apprentice", apprentice.id().value())
        .query(this::read)
        .list();
  }

  /** Forgets a draft: it was sent or thrown away. */
  @Transactional
  public void drop(Viewer.Member apprentice, UUID id) {
    jdbc.sql(
            "delete from declarations.draft_request where id = :id and apprentice_id = :apprentice")
        .param("id", id)
        .param("apprentice", apprentice.id().value())
        .update();
  }

  private Kept read(ResultSet row, int n) throws SQLException {
    return new Kept(
        row.getObject("id", UUID.class),
        json.readValue(row.getString("fields"), new TypeReference<Map<String, String>>() {}),
        Columns.instant(row, "saved_at").orElseThrow());
  }
}
