package logbog.projects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import logbog.audit.Matter;
import logbog.audit.Reader;
import logbog.documents.OpenedUpload;
import logbog.documents.UploadId;
import logbog.documents.Uploads;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The projects as their readers see them. What a viewer may not see does not exist. */
@Component
public class Projects {

  /** How many a list shows at a time. */
  public static final int PAGE = 50;

  private final JdbcClient jdbc;
  private final ProjectRows rows;
  private final Files files;
  private final EntryRows entries;
  private final ContactRows contacts;
  private final Uploads uploads;
  private final ProjectReaders readers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Projects(
      JdbcClient jdbc,
      ProjectRows rows,
      Files files,
      EntryRows entries,
      ContactRows contacts,
      Uploads uploads,
      ProjectReaders readers,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.files = files;
    this.entries = entries;
    this.contacts = contacts;
    this.uploads = uploads;
    this.readers = readers;
    this.events = events;
    this.clock = clock;
  }

  /** The apprentice's own, newest first, {@link #PAGE} at a time. */
  public List<Summary> of(Viewer.Member apprentice, @Nullable ProjectId before) {
    return jdbc.sql(
            """
            select * from projects.overview(:now)
            where apprentice_id = :apprentice and (cast(:before as uuid) is null or id < cast(:before as uuid))
            order by id desc limit :page
            """)
        .param("now", Columns.utc(clock.instant()))
        .param("apprentice", apprentice.id().value())
        .param("before", before == null ? null : before.value())
        .param("page", PAGE)
        .query(Projects::summary)
        .list();
  }

  /** The confirmed ones that named this proven address, newest first (V9). */
  public List<Summary> sharedWith(Viewer.Office office, @Nullable ProjectId before) {
    return jdbc.sql(
            """
            select o.* from (
              select project_id from projects.scope(:address, :today)
              where cast(:before as uuid) is null or project_id < cast(:before as uuid)
              order by project_id desc limit :page) s
            join projects.overview(:now) o on o.id = s.project_id
            order by o.id desc
            """)
        .param("now", Columns.utc(clock.instant()))
        .param("address", office.address())
        .param("today", LocalDate.ofInstant(clock.instant(), Shell.DENMARK))
        .param("before", before == null ? null : before.value())
        .param("page", PAGE)
        .query(Projects::summary)
        .list();
  }

  /** The apprentice's own with its whole chain. */
  @Transactional(readOnly = true)
  public ProjectFile fileOf(Viewer.Member apprentice, ProjectId id) {
    return files.whole(rows.owned(apprentice, id));
  }

  /**
   * A confirmed one read within the scope of a proven address (V9). Leaves a row in the audit
   * trail, and marks the first reading of the address and of the mailbox it was read through.
   */
  @Transactional
  public ProjectFile readBy(Viewer.Office office, ProjectId id) {
    var project = rows.inScopeOf(office.email(), id);
    var reader = readers.of(office, project);
    contacts.read(project, office.email(), clock.instant());
    if (reader.through() != null) {
      contacts.read(project, new EmailAddress(reader.through()), clock.instant());
    }
    read(reader, project, Map.of());
    return files.read(project);
  }

  public OpenedUpload attachment(Viewer.Member apprentice, ProjectId id, UploadId upload) {
    return open(rows.owned(apprentice, id), upload);
  }

  /** A picture is part of the page that was read; to fetch another file is a reading of its own. */
  @Transactional
  public OpenedUpload attachment(Viewer.Office office, ProjectId id, UploadId upload) {
    var project = rows.inScopeOf(office.email(), id);
    var opened = open(project, upload);
    if (!opened.upload().kind().isPicture()) {
      read(readers.of(office, project), project, Map.of("file", upload.toString()));
    }
    return opened;
  }

  /** One of the files of a project that was found for someone who may read it. */
  OpenedUpload open(Project project, UploadId upload) {
    var heldBy = entries.heldBy(project.id(), upload).orElseThrow(NoSuchProject::new);
    return uploads.open(Project.holder(heldBy), upload);
  }

  /** The pictures of a project that was found for someone who may read it, as papers show them. */
  public Map<String, byte[]> pictures(ProjectFile file) {
    var pictures = new HashMap<String, byte[]>();
    for (var entry : file.entries()) {
      for (var picture : entry.pictures()) {
        pictures.computeIfAbsent(
            picture.upload().sha256(),
            name -> uploads.forPrint(Project.holder(picture.heldBy()), picture.upload().id()));
      }
    }
    return pictures;
  }

  private void read(Reader reader, Project project, Map<String, String> details) {
    var all = new TreeMap<>(details);
    all.putAll(reader.details(Matter.PROJECT));
    events.publishEvent(
        new ProjectEvent.ProjectRead(project.id(), project.apprentice(), reader.actor(), all));
  }

  private static Summary summary(ResultSet row, int n) throws SQLException {
    var project = ProjectRows.read(row, n);
    return new Summary(
        project.id(),
        project.title(),
        project.apprenticeName(),
        project.outline().workplaceName(),
        project.outline().specialityName(),
        project.savedAt(),
        Columns.instant(row, "confirmed_at"),
        project.status());
  }
}
