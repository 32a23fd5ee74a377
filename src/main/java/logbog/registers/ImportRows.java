package logbog.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.keys.Keys;
import logbog.people.Viewer;
import logbog.places.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of files that were brought; their text is encrypted while it waits. */
@Component
class ImportRows {

  private static final String PURPOSE = "registers.file";

  private static final String FILES =
      """
      select f.*, t.taken_at, t.by_name as taker, t.fresh, t.changed, t.unchanged, t.wrong, t.withdrawn
      from registers.file f left join registers.taken t on t.file_id = f.id
      """;

  private final JdbcClient jdbc;
  private final Keys keys;
  private final Clock clock;

  ImportRows(JdbcClient jdbc, Keys keys, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.clock = clock;
  }

  ImportId bring(
      Viewer.Clinician by, Region region, String name, byte[] sha256, int lines, String text) {
    var id =
        jdbc.sql(
                """
                insert into registers.file (region, name, sha256, lines, brought_at, brought_by, grant_id, by_name)
                values (:region, :name, :sha256, :lines, :now, :by, :grant, :byName) returning id
                """)
            .param("region", region.name())
            .param("name", name)
            .param("sha256", sha256)
            .param("lines", lines)
            .param("now", now())
            .param("by", by.id().value())
            .param("grant", by.active().value())
            .param("byName", by.displayName())
            .query(UUID.class)
            .single();
    jdbc.sql(
            "insert into registers.waiting (file_id, sealed, sealed_with) values (:id, :sealed, :with)")
        .param("id", id)
        .param("sealed", keys.seal(PURPOSE, text, id.toString()))
        .param("with", keys.id())
        .update();
    return ImportId.of(id);
  }

  Optional<ImportFile> find(Region region, ImportId id) {
    return jdbc.sql(FILES + " where f.id = :id and f.region = :region")
        .param("id", id.value())
        .param("region", region.name())
        .query(ImportRows::read)
        .optional();
  }

  /** The newest first. */
  List<ImportFile> of(Region region, int most) {
    return jdbc.sql(FILES + " where f.region = :region order by f.id desc limit :most")
        .param("region", region.name())
        .param("most", most)
        .query(ImportRows::read)
        .list();
  }

  boolean waits(ImportId id) {
    return jdbc.sql("select exists (select from registers.waiting where file_id = :id)")
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  /** What waits to be taken; empty once it is taken or forgotten. */
  Optional<RegisterFile> text(ImportId id) {
    return jdbc.sql("select sealed, sealed_with from registers.waiting where file_id = :id")
        .param("id", id.value())
        .query(
            (row, n) ->
                new RegisterFile(
                    keys.known(row.getString("sealed_with"))
                        .open(PURPOSE, row.getBytes("sealed"), id.toString())))
        .optional();
  }

  /** One region's files are taken one at a time, and so are those of all. */
  void waitForOurTurn() {
    jdbc.sql("select pg_advisory_xact_lock(hashtext('logbog.registers'))")
        .query((row, n) -> n)
        .list();
  }

  void taken(ImportId id, Viewer.Clinician by, Preview preview, Counted counted) {
    jdbc.sql(
            """
            insert into registers.taken (file_id, taken_at, taken_by, grant_id, by_name, fresh, changed, unchanged, wrong,
              withdrawn)
            values (:id, :now, :by, :grant, :byName, :fresh, :changed, :unchanged, :wrong, :withdrawn)
            """)
        .param("id", id.value())
        .param("now", now())
        .param("by", by.id().value())
        .param("grant", by.active().value())
        .param("byName", by.displayName())
        .param("fresh", counted.fresh())
        .param("changed", counted.changed())
        .param("unchanged", preview.count(Judged.Verdict.UNCHANGED))
        .param(
            "wrong",
            preview.lines().size()
                - counted.fresh()
                - counted.changed()
                - preview.count(Judged.Verdict.UNCHANGED))
        .param("withdrawn", counted.withdrawn())
        .update();
    forget(id);
  }

  private void forget(ImportId id) {
    jdbc.sql("delete from registers.waiting where file_id = :id").param("id", id.value()).update();
  }

  /** Forgets the text of what nobody took in a week. */
  void forgetOld() {
    jdbc.sql(
            """
            delete from registers.waiting w using registers.file f
            where f.id = w.file_id and f.brought_at < :then
            """)
        .param("then", now().minusDays(7))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static ImportFile read(ResultSet row, int n) throws SQLException {
    return new ImportFile(
        ImportId.of(row.getObject("id", UUID.class)),
        Region.valueOf(row.getString("region")),
        row.getString("name"),
        row.getInt("lines"),
        row.getObject("brought_at", OffsetDateTime.class).toInstant(),
        row.getString("by_name"),
        row.getString("taker") == null
            ? Optional.empty()
            : Optional.of(
                new ImportFile.Taken(
                    row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                    row.getString("taker"),
                    row.getInt("fresh"),
                    row.getInt("changed"),
                    row.getInt("unchanged"),
                    row.getInt("wrong"),
                    row.getInt("withdrawn"))));
  }
}
