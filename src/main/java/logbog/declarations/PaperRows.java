package logbog.declarations;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import logbog.documents.Holder;
import logbog.documents.Upload;
import logbog.documents.UploadId;
import logbog.documents.Uploads;
import logbog.places.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what was photographed, and of what was copied from it. */
@Component
class PaperRows {

  private final JdbcClient jdbc;
  private final Uploads uploads;

  PaperRows(JdbcClient jdbc, Uploads uploads) {
    this.jdbc = jdbc;
    this.uploads = uploads;
  }

  void attach(Declaration declaration, UploadId upload, String by, Instant now) {
    jdbc.sql(
            """
            insert into declarations.paper_page
              (upload_id, declaration_id, apprentice_id, attached_at, attached_by)
            values (:upload, :id, :apprentice, :now, :by)
            """)
        .param("upload", upload.value())
        .param("id", declaration.id().value())
        .param("apprentice", declaration.apprentice().value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", by)
        .update();
  }

  List<AttachedPage> of(DeclarationId declaration) {
    var kept = new HashMap<UploadId, Upload>();
    uploads.of(holder(declaration)).forEach(upload -> kept.put(upload.id(), upload));
    return jdbc.sql(
            """
            select upload_id, attached_at, attached_by from declarations.paper_page
            where declaration_id = :id order by attached_at, upload_id
            """)
        .param("id", declaration.value())
        .query(
            (row, n) ->
                new AttachedPage(
                    Objects.requireNonNull(kept.get(UploadId.of(row.getObject(1, UUID.class)))),
                    Columns.instant(row, "attached_at").orElseThrow(),
                    row.getString("attached_by")))
        .list();
  }

  /** Whether it was there. */
  boolean remove(DeclarationId declaration, UploadId page) {
    return jdbc.sql(
                """
                delete from declarations.paper_page
                where upload_id = :page and declaration_id = :declaration
                """)
            .param("page", page.value())
            .param("declaration", declaration.value())
            .update()
        == 1;
  }

  static Holder holder(DeclarationId declaration) {
    return new Holder("declarations.paper", declaration.value());
  }

  /** Beside the completion, in its transaction. */
  void add(Declaration declaration, StaffMember transcriber, FromPaper paper) {
    jdbc.sql(
            """
            insert into declarations.from_paper
              (declaration_id, apprentice_id, transcriber, school, address, signed_on, pages)
            values (:id, :apprentice, :transcriber, :school, :address, :signedOn, :pages)
            """)
        .param("id", declaration.id().value())
        .param("apprentice", declaration.apprentice().value())
        .param("transcriber", paper.transcriber())
        .param("school", paper.school())
        .param("address", transcriber.address().value())
        .param("signedOn", paper.signedOn())
        .param("pages", paper.pages().stream().map(HexFormat.of()::parseHex).toArray(byte[][]::new))
        .update();
  }
}
