package logbog.resets;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalId;
import logbog.approvals.Approvals;
import logbog.documents.FileRefused;
import logbog.documents.Uploads;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.DoctorRecord;
import logbog.posts.Post;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records written requests: what somebody wrote, and which approvals of which doctors it asks to be
 * reset. Nothing is reset by it.
 */
@Component
public class Recording {

  private final Secretariat secretariat;
  private final DoctorAccess access;
  private final Approvals approvals;
  private final RequestRows rows;
  private final AskedRows asked;
  private final Uploads uploads;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Recording(
      Secretariat secretariat,
      DoctorAccess access,
      Approvals approvals,
      RequestRows rows,
      AskedRows asked,
      Uploads uploads,
      ApplicationEventPublisher events,
      Clock clock) {
    this.secretariat = secretariat;
    this.access = access;
    this.approvals = approvals;
    this.rows = rows;
    this.asked = asked;
    this.uploads = uploads;
    this.events = events;
    this.clock = clock;
  }

  /** A doctor's approvals that can be reset: of effect, on posts of the secretariat's region. */
  public record Resettable(
      DoctorRecord record, List<Approval> approvals, Map<ApprovalId, Instant> disputed) {}

  /**
   * What can be reset, the newest first.
   *
   * @throws OnlyTheSecretariat for every other role
   */
  @Transactional
  public Resettable resettable(Viewer.Clinician by, PersonId doctor) {
    var grant = secretariat.acting(by);
    var record = access.open(by, doctor, "nulstilling");
    var posts =
        record.posts().stream()
            .filter(post -> post.region() == grant.region())
            .map(Post::id)
            .toList();
    var given = approvals.given(List.of(doctor));
    return new Resettable(
        record,
        given.all().reversed().stream()
            .filter(it -> it.countsAt(clock.instant()) && posts.contains(it.post()))
            .toList(),
        given.disputed());
  }

  /**
   * Records a request.
   *
   * @throws OnlyTheSecretariat for every other role
   * @throws NothingToReset where nothing that can be reset was chosen
   * @throws FileRefused where its file cannot be kept
   */
  @Transactional
  public RequestId record(
      Viewer.Clinician by, PersonId doctor, Collection<ApprovalId> chosen, WrittenRequest written) {
    var region = Objects.requireNonNull(secretariat.acting(by).region());
    var id = rows.next();
    rows.insert(id, region, written, keep(id, written), by, clock.instant());
    ask(by, id, doctor, chosen);
    return id;
  }

  /**
   * Adds another doctor's approvals to a request that is not done yet.
   *
   * @throws RequestDone where it is
   * @throws NotFound for one of another region
   */
  @Transactional
  public void add(
      Viewer.Clinician by, RequestId id, PersonId doctor, Collection<ApprovalId> chosen) {
    rows.lock(id);
    var request = secretariat.theirs(by, rows.find(id));
    if (request.done() != null) {
      throw new RequestDone();
    }
    ask(by, id, doctor, chosen);
  }

  private void ask(
      Viewer.Clinician by, RequestId id, PersonId doctor, Collection<ApprovalId> chosen) {
    var wanted = new HashSet<>(chosen);
    var found =
        resettable(by, doctor).approvals().stream().filter(it -> wanted.contains(it.id())).toList();
    if (found.isEmpty() || found.size() < wanted.size()) {
      throw new NothingToReset();
    }
    found.forEach(it -> asked.insert(id, it));
    var count = Map.of("approvals", Integer.toString(found.size()));
    events.publishEvent(new ResetRecorded(id, doctor, by.actor(), count));
  }

  private ResetRequest.@Nullable KeptFile keep(RequestId id, WrittenRequest written) {
    var file = written.file();
    return file == null
        ? null
        : new ResetRequest.KeptFile(
            uploads.keep(Resets.holder(id), file, Resets.FILES), file.name());
  }
}
