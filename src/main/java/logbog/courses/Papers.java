package logbog.courses;

import logbog.documents.Holder;
import logbog.documents.OpenedUpload;
import logbog.documents.UploadId;
import logbog.documents.Uploads;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Certificates of courses from before (M9): they came with the requests to verify them, and stay
 * readable with the doctor's courses.
 */
@Component
public class Papers {

  static final String HELD = "approvals.ask";

  private final BesideRows rows;
  private final DoctorAccess access;
  private final Uploads uploads;

  Papers(BesideRows rows, DoctorAccess access, Uploads uploads) {
    this.rows = rows;
    this.access = access;
    this.uploads = uploads;
  }

  /**
   * One of them, for whoever may read the record.
   *
   * @throws NotFound for anyone else, and where it is none
   */
  @Transactional
  public OpenedUpload open(Viewer.Clinician viewer, PersonId doctor, UploadId file) {
    access.open(viewer, doctor, "kursusbevis");
    var paper =
        rows.of(doctor).papers().stream()
            .filter(it -> it.file().equals(file))
            .findFirst()
            .orElseThrow(NotFound::new);
    return uploads.open(new Holder(HELD, paper.holder().value()), file);
  }
}
