package logbog.resets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.documents.UploadId;
import logbog.people.Viewer;
import logbog.places.Region;
import logbog.resets.ResetRequest.Done;
import logbog.resets.ResetRequest.KeptFile;
import logbog.resets.ResetRequest.KeptMail;
import logbog.resets.ResetRequest.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of requests, and of when they were done. */
@Component
class RequestRows {

  private static final String ALL =
      "select r.*, d.done_at, d.doer_name from resets.request r"
          + " left join resets.done d on d.request_id = r.id ";

  private final JdbcClient jdbc;
  private final AskedRows asked;

  RequestRows(JdbcClient jdbc, AskedRows asked) {
    this.jdbc = jdbc;
    this.asked = asked;
  }

  /** A new id: a file is kept as its request's before there is one. */
  RequestId next() {
    return RequestId.of(jdbc.sql("select uuidv7()").query(UUID.class).single());
  }

  void insert(
      RequestId id,
      Region region,
      WrittenRequest written,
      @Nullable KeptFile file,
      Viewer.Clinician by,
      Instant now) {
    var mail = written.mail();
    jdbc.sql(
            """
            insert into resets.request (id, region, asked_by, asked_on, because, words, mail_headers, mail_words,
              mail_attachments, mail_sha256, upload_id, upload_name, recorded_at, recorded_by, recorder_name)
            values (:id, :region, :from, :on, :because, :words, :headers, :mail, :attachments, :sha256,
              cast(:upload as uuid), :name, :now, :by, :recorder)
            """)
        .param("id", id.value())
        .param("region", region.name())
        .param("from", written.askedBy())
        .param("on", written.askedOn())
        .param("because", written.because())
        .param("words", written.words())
        .param("headers", mail == null ? "" : String.join("\n", mail.headers()))
        .param("mail", mail == null ? "" : mail.words())
        .param("attachments", mail == null ? "" : String.join("\n", mail.attachments()))
        .param("sha256", mail == null ? null : mail.sha256())
        .param("upload", file == null ? null : file.id().toString())
        .param("name", file == null ? null : file.name())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", by.id().value())
        .param("recorder", by.displayName())
        .update();
  }

  /** Whoever does, or adds to, the same request waits here. */
  void lock(RequestId id) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:request, 0))")
        .param("request", "resets.request " + id)
        .query((row, n) -> n)
        .list();
  }

  void done(RequestId id, Viewer.Clinician by, Instant now) {
    jdbc.sql(
            """
            insert into resets.done (request_id, done_at, done_by, doer_name) values (:id, :now, :by, :name)
            """)
        .param("id", id.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", by.id().value())
        .param("name", by.displayName())
        .update();
  }

  Optional<ResetRequest> find(RequestId id) {
    return with(
            jdbc.sql(ALL + "where r.id = :id")
                .param("id", id.value())
                .query(RequestRows::read)
                .list())
        .stream()
        .findFirst();
  }

  /** How many of a region are not done. */
  int waiting(Region region) {
    return jdbc.sql(
            """
            select count(*)::integer from resets.request r
            where r.region = :region and not exists (select from resets.done d where d.request_id = r.id)
            """)
        .param("region", region.name())
        .query(Integer.class)
        .single();
  }

  List<ResetRequest> of(Region region, @Nullable RequestId before, int count) {
    return with(
        jdbc.sql(
                ALL + "where r.region = :region and r.id < :before order by r.id desc limit :count")
            .param("region", region.name())
            .param("before", before == null ? new UUID(-1, -1) : before.value())
            .param("count", count)
            .query(RequestRows::read)
            .list());
  }

  private List<ResetRequest> with(List<ResetRequest> bare) {
    var all = asked.of(bare.stream().map(ResetRequest::id).toList());
    return bare.stream().map(it -> it.with(all.getOrDefault(it.id(), List.of()))).toList();
  }

  private static ResetRequest read(ResultSet row, int n) throws SQLException {
    var id = RequestId.of(row.getObject("id", UUID.class));
    var done = row.getObject("done_at", OffsetDateTime.class);
    return new ResetRequest(
        id,
        Region.valueOf(row.getString("region")),
        row.getString("asked_by"),
        row.getObject("asked_on", LocalDate.class),
        row.getString("because"),
        writing(row),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        row.getString("recorder_name"),
        done == null ? null : new Done(done.toInstant(), row.getString("doer_name")),
        List.of());
  }

  private static Writing writing(ResultSet row) throws SQLException {
    var sha256 = row.getString("mail_sha256");
    var upload = row.getObject("upload_id", UUID.class);
    return new Writing(
        row.getString("words"),
        sha256 == null
            ? null
            : new KeptMail(
                row.getString("mail_headers"),
                row.getString("mail_words"),
                row.getString("mail_attachments"),
                sha256),
        upload == null ? null : new KeptFile(UploadId.of(upload), row.getString("upload_name")));
  }
}
