package logbog.credit;

import java.util.List;
import java.util.stream.Collectors;
import logbog.approvals.Approval;
import logbog.approvals.Approvals;
import logbog.curricula.Curricula;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.DoctorRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a secretariat can give a doctor credit for, post by post, the latest post first. */
@Component
public class Choices {

  private final Deciding deciding;
  private final DoctorAccess access;
  private final Curricula curricula;
  private final Approvals approvals;

  Choices(Deciding deciding, DoctorAccess access, Curricula curricula, Approvals approvals) {
    this.deciding = deciding;
    this.access = access;
    this.curricula = curricula;
    this.approvals = approvals;
  }

  /** The record, and what is left to credit in it. */
  public record Left(DoctorRecord record, List<Creditable> posts) {}

  /**
   * What is left, also of what was approved and then reset.
   *
   * @throws OnlyTheSecretariat for every other role
   */
  @Transactional
  public Left left(Viewer.Clinician by, PersonId doctor) {
    var grant = deciding.secretariat(by);
    var record = access.open(by, doctor, "merit");
    var standing = approvals.of(doctor).stream().filter(Approval::stands).toList();
    return new Left(
        record,
        record.posts().reversed().stream()
            .filter(post -> post.region() == grant.region())
            .map(
                post ->
                    Creditable.of(
                        post,
                        curricula.get(post.curriculum()),
                        standing.stream()
                            .filter(it -> it.post().equals(post.id()))
                            .map(Approval::subject)
                            .collect(Collectors.toSet())))
            .toList());
  }
}
