package logbog.declarations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
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
  private final RequestBeginnings beginnings;
  private final JsonMapper json;
  private final Clock clock;

  RequestDrafts(JdbcClient jdbc, RequestBeginnings beginnings, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.beginnings = beginnings;
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

  /** A new draft that begins as a request does, with these fields in place of the last ones. */
  @Transactional
  public UUID begin(Viewer.Member apprentice, Map<String, String> instead) {
    var fields = new HashMap<>(beginnings.of(apprentice).fields());
    fields.putAll(instead);
    return keep(apprentice, fields);
  }

  /**
   * Puts these fields in the place of what a draft holds, for whoever the apprentice asked to fill
   * them in; in a new draft, where that one is sent or thrown away.
   */
  @Transactional
  public UUID fill(Viewer.Member apprentice, UUID draft, Map<String, String> instead) {
    return jdbc.sql(
            """
            update declarations.draft_request set fields = fields || cast(:fields as jsonb), saved_at = :now
            where id = :id and apprentice_id = :apprentice returning id
            """)
        .param("id", draft)
        .param("apprentice", apprentice.id().value())
        .param("fields", json.writeValueAsString(instead))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .optional()
        .orElseGet(() -> begin(apprentice, instead));
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
