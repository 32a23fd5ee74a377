package logbog.credit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalId;
import logbog.approvals.Approvals;
import logbog.approvals.Given;
import logbog.documents.OpenedUpload;
import logbog.documents.Uploads;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.DoctorRecord;
import logbog.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was decided of a doctor's, for whoever may read the record; it shows the notes, so it is a
 * reading that the doctor sees.
 */
@Component
public class Credits {

  private final DoctorAccess access;
  private final DecisionRows rows;
  private final Approvals approvals;
  private final Uploads uploads;

  Credits(DoctorAccess access, DecisionRows rows, Approvals approvals, Uploads uploads) {
    this.access = access;
    this.rows = rows;
    this.approvals = approvals;
    this.uploads = uploads;
  }

  /** A doctor's, for whoever may read the record. */
  @Transactional
  public CreditFile of(Viewer.Clinician viewer, PersonId doctor) {
    var record = access.open(viewer, doctor, "merit");
    return new CreditFile(record, of(record));
  }

  /** Those of a record that is open already, newest first. */
  public List<Credit> of(DoctorRecord record) {
    var decisions = rows.of(record.doctor());
    return decisions.isEmpty()
        ? List.of()
        : with(decisions, approvals.given(List.of(record.doctor())));
  }

  /** The letter or certificate, for whoever may read the record. */
  @Transactional
  public OpenedUpload letter(Viewer.Clinician viewer, PersonId doctor, DecisionId id) {
    access.open(viewer, doctor, "meritbrev");
    var letter = rows.find(doctor, id).map(Decision::letter).orElseThrow(NotFound::new);
    return uploads.open(Deciding.holder(id), letter.id());
  }

  private static List<Credit> with(List<Decision> decisions, Given given) {
    Map<ApprovalId, Approval> byId = new HashMap<>();
    given.all().forEach(it -> byId.put(it.id(), it));
    return decisions.stream()
        .map(
            it ->
                new Credit(
                    it,
                    it.covered().stream()
                        .map(Covered::approval)
                        .flatMap(id -> Optional.ofNullable(id).stream())
                        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                        .toList(),
                    given.disputed()))
        .toList();
  }
}
