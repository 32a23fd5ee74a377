package logbog.projects;

import java.time.Clock;
import logbog.documents.Allowance;
import logbog.documents.UploadId;
import logbog.documents.Uploads;
import logbog.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an apprentice writes a project. It can be changed until a trainer confirms it, also while
 * the trainer has the link: what is confirmed is what was read. Afterwards every verb refuses it as
 * {@link ProjectClosed}.
 */
@Component
public class Workshop {

  /** Pictures and files of one project; a picture is kept as large as a page can show it. */
  public static final Allowance FILES = Allowance.USUAL.withPicturesOf(1600);

  private static final int MOST_UNCONFIRMED = 30;
  private static final int MOST_ENTRIES = 200;

  private final ProjectRows rows;
  private final EntryRows entries;
  private final Asking asking;
  private final ContactRows contacts;
  private final Uploads uploads;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Workshop(
      ProjectRows rows,
      EntryRows entries,
      Asking asking,
      ContactRows contacts,
      Uploads uploads,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.entries = entries;
    this.asking = asking;
    this.contacts = contacts;
    this.uploads = uploads;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public ProjectId begin(Viewer.Member apprentice, Outline outline) {
    return begun(apprentice, outline, null);
  }

  @Transactional
  public void rewrite(Viewer.Member apprentice, ProjectId id, Outline outline) {
    open(apprentice, id);
    rows.rewrite(id, outline);
    rows.changed(id);
  }

  @Transactional
  public EntryId note(Viewer.Member apprentice, ProjectId id, Note note) {
    var project = open(apprentice, id);
    if (entries.of(id).size() >= MOST_ENTRIES) {
      throw new TooManyProjects();
    }
    var entry = entries.add(id, apprentice.id(), note.day(), note.text());
    attach(project, entry, note);
    return entry;
  }

  @Transactional
  public void renote(Viewer.Member apprentice, ProjectId id, EntryId entryId, Note note) {
    var project = open(apprentice, id);
    var entry = entry(id, entryId);
    entries.rewrite(entry.id(), note.day(), note.text());
    attach(project, entry.id(), note);
  }

  @Transactional
  public void remove(Viewer.Member apprentice, ProjectId id, EntryId entryId) {
    open(apprentice, id);
    var entry = entry(id, entryId);
    entries.remove(entryId);
    entry.attachments().forEach(it -> letGo(id, it));
    rows.changed(id);
  }

  /** Says anew what a picture shows. */
  @Transactional
  public void describe(
      Viewer.Member apprentice, ProjectId id, EntryId entry, UploadId file, String description) {
    open(apprentice, id);
    attachment(entry(id, entry), file);
    entries.describe(entry, file, description);
    rows.changed(id);
  }

  @Transactional
  public void detach(Viewer.Member apprentice, ProjectId id, EntryId entry, UploadId file) {
    open(apprentice, id);
    var attachment = attachment(entry(id, entry), file);
    entries.detach(entry, file);
    letGo(id, attachment);
    rows.changed(id);
  }

  /** Deletes all of it; a trainer who was asked is told that nothing is left to confirm. */
  @Transactional
  public void remove(Viewer.Member apprentice, ProjectId id) {
    var project = open(apprentice, id);
    asking.withdraw(project);
    var all = entries.of(id);
    all.forEach(entry -> entries.remove(entry.id()));
    all.forEach(entry -> entry.attachments().forEach(it -> letGo(id, it)));
    rows.delete(id);
    events.publishEvent(new ProjectEvent.ProjectRemoved(id, apprentice.id(), apprentice.actor()));
  }

  /**
   * A new version of a confirmed project, to be changed and confirmed anew; the same one if it is
   * under way already. The old one stays as it is.
   */
  @Transactional
  public ProjectId revise(Viewer.Member apprentice, ProjectId id) {
    var old = rows.held(apprentice, id);
    var begun = rows.newer(id);
    if (begun.isPresent()) {
      return begun.get();
    }
    if (!old.status().confirmed()) {
      throw new ProjectClosed();
    }
    var project = rows.get(begun(apprentice, old.outline(), id));
    for (var entry : entries.of(id)) {
      var copy = entries.add(project.id(), apprentice.id(), entry.day(), entry.text());
      entry
          .attachments()
          .forEach(
              it -> entries.attach(copy, project, it.heldBy(), it.upload().id(), it.description()));
    }
    var named = contacts.of(id).stream().map(Contact::address).toList();
    contacts.name(project, named, clock.instant());
    return project.id();
  }

  private ProjectId begun(Viewer.Member apprentice, Outline outline, @Nullable ProjectId revises) {
    if (rows.unconfirmed(apprentice.id()) >= MOST_UNCONFIRMED) {
      throw new TooManyProjects();
    }
    var id = rows.insert(apprentice.id(), apprentice.displayName(), outline, revises);
    events.publishEvent(new ProjectEvent.ProjectBegun(id, apprentice.id(), apprentice.actor()));
    return id;
  }

  private void attach(Project project, EntryId entry, Note note) {
    if (note.file() != null) {
      var kept = uploads.keep(project.holder(), note.file(), FILES);
      entries.attach(entry, project, project.id(), kept, note.description());
    }
    rows.changed(project.id());
  }

  /** A file that an older version brought stays with that. */
  private void letGo(ProjectId id, Attachment attachment) {
    if (attachment.heldBy().equals(id)) {
      uploads.letGo(Project.holder(id), attachment.upload().id());
    }
  }

  private Project open(Viewer.Member apprentice, ProjectId id) {
    var project = rows.held(apprentice, id);
    if (project.status().confirmed()) {
      throw new ProjectClosed();
    }
    return project;
  }

  /** The child is checked against the parent, as the parent was against the viewer. */
  private Entry entry(ProjectId id, EntryId entry) {
    return entries.of(id).stream()
        .filter(it -> it.id().equals(entry))
        .findFirst()
        .orElseThrow(NoSuchProject::new);
  }

  private static Attachment attachment(Entry entry, UploadId file) {
    return entry.attachments().stream()
        .filter(it -> it.upload().id().equals(file))
        .findFirst()
        .orElseThrow(NoSuchProject::new);
  }
}
