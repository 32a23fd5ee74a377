package logbog.notes;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import logbog.documents.Allowance;
import logbog.documents.CheckedFile;
import logbog.documents.Holder;
import logbog.documents.OpenedUpload;
import logbog.documents.Upload;
import logbog.documents.UploadId;
import logbog.documents.Uploads;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.DepartmentId;
import logbog.places.Departments;
import logbog.posts.DoctorAccess;
import logbog.posts.DoctorRecord;
import logbog.roles.Grant;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes and attachments in a doctor's record: written and read by whoever may read it. A note never
 * changes; its author may take it back, and it stays readable.
 */
@Component
public class Notes {

  /** The longest note. */
  public static final int LONGEST = 6000;

  /** The files of all notes about one doctor. */
  public static final Allowance FILES = Allowance.USUAL;

  private final DoctorAccess access;
  private final NoteRows rows;
  private final Topics topics;
  private final Departments departments;
  private final Uploads uploads;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Notes(
      DoctorAccess access,
      NoteRows rows,
      Topics topics,
      Departments departments,
      Uploads uploads,
      ApplicationEventPublisher events,
      Clock clock) {
    this.access = access;
    this.rows = rows;
    this.topics = topics;
    this.departments = departments;
    this.uploads = uploads;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public NotesFile read(Viewer.Clinician viewer, PersonId doctor) {
    var record = open(viewer, doctor);
    var all = topics.of(record);
    var titles =
        all.stream().collect(Collectors.toMap(Topic::about, Topic::title, (one, _) -> one));
    var files =
        uploads.of(holder(doctor)).stream()
            .collect(Collectors.toMap(Upload::id, Function.identity()));
    return new NotesFile(record, rows.of(doctor, titles, files), all);
  }

  /**
   * Writes one, in the role the viewer is signed in as.
   *
   * @param words may be empty where there is a file
   * @throws NotFound when it is about what is none of the doctor's
   */
  @Transactional
  public NoteId write(
      Viewer.Clinician by, PersonId doctor, About about, String words, @Nullable CheckedFile file) {
    var record = open(by, doctor);
    if (!about.equals(About.THE_DOCTOR)
        && topics.of(record).stream().noneMatch(it -> it.about().equals(about))) {
      throw new NotFound();
    }
    UploadId kept = file == null ? null : uploads.keep(holder(doctor), file, FILES);
    var as = record.by();
    var note = rows.write(doctor, about, words, kept, by, as, place(as), clock.instant());
    events.publishEvent(
        new NoteEvent.NoteWritten(
            note,
            doctor,
            by.actor(),
            Map.of("role", as.role().name(), "file", Boolean.toString(kept != null))));
    return note;
  }

  /**
   * Takes one's own back.
   *
   * @throws NotFound for anyone else's
   */
  @Transactional
  public void withdraw(Viewer.Clinician by, PersonId doctor, NoteId note) {
    open(by, doctor);
    if (!rows.withdraw(doctor, note, by.id(), clock.instant())) {
      throw new NotFound();
    }
    events.publishEvent(new NoteEvent.NoteWithdrawn(note, doctor, by.actor()));
  }

  /** The file of a note. */
  @Transactional
  public OpenedUpload open(Viewer.Clinician viewer, PersonId doctor, NoteId note) {
    open(viewer, doctor);
    return uploads.open(holder(doctor), rows.file(doctor, note).orElseThrow(NotFound::new));
  }

  private DoctorRecord open(Viewer.Clinician viewer, PersonId doctor) {
    return access.open(viewer, doctor, "noter");
  }

  /** Where the author's role holds, as it is called now. */
  private String place(Grant as) {
    DepartmentId department = as.department();
    return department == null ? "" : departments.get(department).inFull();
  }

  private static Holder holder(PersonId doctor) {
    return new Holder("notes.doctor", doctor.value());
  }
}
