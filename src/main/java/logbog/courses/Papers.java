package logbog.courses;

import java.util.List;
import java.util.UUID;
import logbog.approvals.AskId;
import logbog.approvals.Kind;
import logbog.approvals.Subject;
import logbog.documents.Holder;
import logbog.documents.OpenedUpload;
import logbog.documents.UploadId;
import logbog.documents.Uploads;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.PostId;
import logbog.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Certificates of courses from before (M9): they came with the requests to verify them, and stay
 * readable with the doctor's courses.
 */
@Component
public class Papers {

  private static final String HELD = "approvals.ask";

  private final JdbcClient jdbc;
  private final DoctorAccess access;
  private final Uploads uploads;

  Papers(JdbcClient jdbc, DoctorAccess access, Uploads uploads) {
    this.jdbc = jdbc;
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
        of(doctor).stream()
            .filter(it -> it.file().equals(file))
            .findFirst()
            .orElseThrow(NotFound::new);
    return uploads.open(new Holder(HELD, paper.holder().value()), file);
  }

  /** A doctor's, the newest first; those called back or sent back count no more. */
  List<Paper> of(PersonId doctor) {
    return jdbc.sql(
            """
            select a.post_id, a.kind, a.subject_id, a.held_by, u.id as file, u.name
            from approvals.ask a join documents.upload u on u.holder_kind = :held and u.holder_id = a.held_by
            where a.doctor_id = :doctor and a.basis = 'VERIFIED' and a.kind in ('COURSE', 'COURSE_PART')
              and coalesce(a.closed_why = 'APPROVED', true) and u.let_go_at is null
            order by a.id desc, u.id
            """)
        .param("held", HELD)
        .param("doctor", doctor.value())
        .query(
            (row, n) ->
                new Paper(
                    PostId.of(row.getObject("post_id", UUID.class)),
                    new Subject(
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("subject_id", UUID.class)),
                    AskId.of(row.getObject("held_by", UUID.class)),
                    UploadId.of(row.getObject("file", UUID.class)),
                    row.getString("name")))
        .list();
  }
}
