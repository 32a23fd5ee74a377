package logbog.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the files kept: what each is, and what it holds, in pieces. */
@Component
class UploadRows {

  /** In bytes. */
  static final int PIECE = 1 << 18;

  private final JdbcClient jdbc;
  private final Clock clock;

  UploadRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What a holder has. */
  record Held(int files, long bytes) {}

  static int pieces(long bytes) {
    return Math.toIntExact((bytes + PIECE - 1) / PIECE);
  }

  /** Two files sent at once are counted one after the other. */
  void lock(Holder holder) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:holder, 0))")
        .param("holder", "documents.upload " + holder.kind() + " " + holder.id())
        .query((row, n) -> n)
        .list();
  }

  Held held(Holder holder) {
    return jdbc.sql(
            """
            select count(*), coalesce(sum(bytes), 0) from documents.upload
            where holder_id = :id and holder_kind = :kind and let_go_at is null
            """)
        .param("id", holder.id())
        .param("kind", holder.kind())
        .query((row, n) -> new Held(row.getInt(1), row.getLong(2)))
        .single();
  }

  UploadId insert(Holder holder, CheckedFile file) {
    var content = file.content();
    var id =
        jdbc.sql(
                """
                insert into documents.upload
                  (holder_kind, holder_id, media_type, name, bytes, sha256, kept_at)
                values (:kind, :id, :type, :name, :bytes, :sha256, :now) returning id
                """)
            .param("kind", holder.kind())
            .param("id", holder.id())
            .param("type", file.kind().mediaType())
            .param("name", file.name())
            .param("bytes", content.length)
            .param("sha256", Sha256.of(content))
            .param("now", now())
            .query((row, n) -> UploadId.of(row.getObject(1, UUID.class)))
            .single();
    for (int n = 0; n < pieces(content.length); n++) {
      jdbc.sql(
              "insert into documents.upload_piece (upload_id, n, content) values (:id, :n, :piece)")
          .param("id", id.value())
          .param("n", n)
          .param(
              "piece",
              Arrays.copyOfRange(content, n * PIECE, Math.min((n + 1) * PIECE, content.length)))
          .update();
    }
    return id;
  }

  byte[] piece(UploadId id, int n) {
    return jdbc.sql("select content from documents.upload_piece where upload_id = :id and n = :n")
        .param("id", id.value())
        .param("n", n)
        .query((row, at) -> row.getBytes(1))
        .single();
  }

  List<Upload> of(Holder holder) {
    return jdbc.sql(
            """
            select * from documents.upload
            where holder_id = :id and holder_kind = :kind and let_go_at is null order by id
            """)
        .param("id", holder.id())
        .param("kind", holder.kind())
        .query(UploadRows::read)
        .list();
  }

  Optional<Upload> find(Holder holder, UploadId id) {
    return jdbc.sql(
            """
            select * from documents.upload
            where id = :upload and holder_id = :id and holder_kind = :kind and let_go_at is null
            """)
        .param("upload", id.value())
        .param("id", holder.id())
        .param("kind", holder.kind())
        .query(UploadRows::read)
        .optional();
  }

  void letGo(Holder holder, UploadId id) {
    jdbc.sql(
            """
            update documents.upload set let_go_at = :now
            where id = :upload and holder_id = :id and holder_kind = :kind and let_go_at is null
            """)
        .param("now", now())
        .param("upload", id.value())
        .param("id", holder.id())
        .param("kind", holder.kind())
        .update();
  }

  List<UploadId> letGoBefore(Instant then) {
    return jdbc.sql("select id from documents.upload where let_go_at < :then limit 1000")
        .param("then", then.atOffset(ZoneOffset.UTC))
        .query((row, n) -> UploadId.of(row.getObject(1, UUID.class)))
        .list();
  }

  void remove(UploadId id) {
    jdbc.sql("delete from documents.upload where id = :id").param("id", id.value()).update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Upload read(ResultSet row, int n) throws SQLException {
    return new Upload(
        UploadId.of(row.getObject("id", UUID.class)),
        FileKind.ofMediaType(row.getString("media_type")),
        row.getString("name"),
        row.getLong("bytes"),
        HexFormat.of().formatHex(row.getBytes("sha256")),
        row.getObject("kept_at", OffsetDateTime.class).toInstant());
  }
}
