package logbog.projects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import logbog.documents.Upload;
import logbog.documents.UploadId;
import logbog.documents.Uploads;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of dated entries and of what hangs on them. */
@Component
class EntryRows {

  private final JdbcClient jdbc;
  private final Uploads uploads;

  EntryRows(JdbcClient jdbc, Uploads uploads) {
    this.jdbc = jdbc;
    this.uploads = uploads;
  }

  EntryId add(ProjectId project, PersonId apprentice, LocalDate day, String text) {
    return jdbc.sql(
            """
            insert into projects.entry (project_id, apprentice_id, day, text)
            values (:project, :apprentice, :day, :text) returning id
            """)
        .param("project", project.value())
        .param("apprentice", apprentice.value())
        .param("day", day)
        .param("text", text)
        .query((row, n) -> EntryId.of(row.getObject(1, UUID.class)))
        .single();
  }

  void rewrite(EntryId id, LocalDate day, String text) {
    jdbc.sql("update projects.entry set day = :day, text = :text where id = :id")
        .param("day", day)
        .param("text", text)
        .param("id", id.value())
        .update();
  }

  void remove(EntryId id) {
    jdbc.sql("delete from projects.attachment where entry_id = :id")
        .param("id", id.value())
        .update();
    jdbc.sql("delete from projects.entry where id = :id").param("id", id.value()).update();
  }

  void attach(
      EntryId entry, Project project, ProjectId heldBy, UploadId upload, String description) {
    jdbc.sql(
            """
            insert into projects.attachment (entry_id, upload_id, project_id, apprentice_id, held_by, description)
            values (:entry, :upload, :project, :apprentice, :held, :description)
            """)
        .param("entry", entry.value())
        .param("upload", upload.value())
        .param("project", project.id().value())
        .param("apprentice", project.apprentice().value())
        .param("held", heldBy.value())
        .param("description", description)
        .update();
  }

  void describe(EntryId entry, UploadId upload, String description) {
    jdbc.sql(
            """
            update projects.attachment set description = :description
            where entry_id = :entry and upload_id = :upload
            """)
        .param("description", description)
        .param("entry", entry.value())
        .param("upload", upload.value())
        .update();
  }

  void detach(EntryId entry, UploadId upload) {
    jdbc.sql("delete from projects.attachment where entry_id = :entry and upload_id = :upload")
        .param("entry", entry.value())
        .param("upload", upload.value())
        .update();
  }

  /** The project that brought a file of this one. */
  Optional<ProjectId> heldBy(ProjectId project, UploadId upload) {
    return jdbc.sql(
            """
            select held_by from projects.attachment
            where project_id = :project and upload_id = :upload limit 1
            """)
        .param("project", project.value())
        .param("upload", upload.value())
        .query((row, n) -> ProjectId.of(row.getObject(1, UUID.class)))
        .optional();
  }

  /** In the order of their days; what was written first of one day stands first. */
  List<Entry> of(ProjectId project) {
    var attachments = attachments(project);
    return jdbc.sql("select * from projects.entry where project_id = :project order by day, id")
        .param("project", project.value())
        .query(
            (row, n) -> {
              var id = EntryId.of(row.getObject("id", UUID.class));
              return new Entry(
                  id,
                  row.getObject("day", LocalDate.class),
                  row.getString("text"),
                  attachments.getOrDefault(id, List.of()));
            })
        .list();
  }

  private Map<EntryId, List<Attachment>> attachments(ProjectId project) {
    var rows =
        jdbc.sql(
                """
                select entry_id, upload_id, held_by, description from projects.attachment
                where project_id = :project order by upload_id
                """)
            .param("project", project.value())
            .query(
                (row, n) ->
                    new Row(
                        EntryId.of(row.getObject(1, UUID.class)),
                        UploadId.of(row.getObject(2, UUID.class)),
                        ProjectId.of(row.getObject(3, UUID.class)),
                        row.getString(4)))
            .list();
    var kept = kept(rows.stream().map(Row::heldBy).distinct().toList());
    var byEntry = new HashMap<EntryId, List<Attachment>>();
    for (var row : rows) {
      byEntry
          .computeIfAbsent(row.entry(), id -> new ArrayList<>())
          .add(
              new Attachment(
                  Objects.requireNonNull(kept.get(row.upload())), row.heldBy(), row.description()));
    }
    return byEntry;
  }

  private Map<UploadId, Upload> kept(List<ProjectId> holders) {
    var kept = new HashMap<UploadId, Upload>();
    for (var holder : holders) {
      uploads.of(Project.holder(holder)).forEach(upload -> kept.put(upload.id(), upload));
    }
    return kept;
  }

  private record Row(EntryId entry, UploadId upload, ProjectId heldBy, String description) {}
}
