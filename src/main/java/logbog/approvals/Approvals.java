package logbog.approvals;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.PostId;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approvals (M4). Reading is for those who know already whose record they may see ({@code
 * posts.DoctorAccess}); what is done here takes the one who does it.
 */
@Component
public class Approvals {

  private final ApprovalRows rows;
  private final Approving approving;
  private final Resetting resetting;
  private final Standing standing;
  private final Clock clock;

  Approvals(
      ApprovalRows rows, Approving approving, Resetting resetting, Standing standing, Clock clock) {
    this.rows = rows;
    this.approving = approving;
    this.resetting = resetting;
    this.standing = standing;
    this.clock = clock;
  }

  /**
   * Approves, of effect {@link Approval#PENDING} from now; until then it can be taken back. Nothing
   * is written before everything is looked at, so that whoever approves many at once can go on
   * after a refusal of a rule's.
   *
   * @throws ApprovalRefused by a rule, and also where it stands already
   * @throws logbog.roles.RoleEnded where the role is not held today
   * @throws NotFound where the post is not this doctor's
   */
  @Transactional(noRollbackFor = ApprovalRefused.class)
  public Approval approve(
      Viewer.Clinician by,
      PersonId doctor,
      PostId post,
      Subject subject,
      Basis basis,
      @Nullable String note) {
    return approving.approve(by, doctor, post, subject, basis, note);
  }

  /**
   * Takes back what one has approved oneself, while it is pending. What asked for it waits again.
   *
   * @throws ApprovalRefused once it is of effect: then only the secretariat can reset it
   * @throws NotFound for whoever did not give it
   */
  @Transactional
  public void withdraw(Viewer.Clinician by, ApprovalId id) {
    approving.withdraw(by, id);
  }

  /** All a doctor was ever given, also what was taken back or struck through, the first first. */
  public List<Approval> of(PersonId doctor) {
    return rows.of(doctor);
  }

  /** The same of several, with what of it is disputed. */
  public Given given(Collection<PersonId> doctors) {
    return rows.given(doctors);
  }

  /**
   * One that must exist, because something points at it.
   *
   * @throws NotFound where there is none
   */
  public Approval get(ApprovalId id) {
    return rows.find(id).orElseThrow(NotFound::new);
  }

  /** These, whosever they are, the first first. */
  public List<Approval> all(Collection<ApprovalId> ids) {
    return rows.all(ids);
  }

  /** Several of one's own giving that can still be taken back, the newest first. */
  public List<Approval> pendingOf(Viewer.Clinician by) {
    return rows.pending(by.id(), clock.instant());
  }

  /** All there ever were of one thing, the newest first. */
  public List<Approval> history(PersonId doctor, PostId post, Subject subject) {
    return rows.of(doctor, post, subject);
  }

  /** What is approved now, of effect, and neither taken back nor struck through. */
  public Set<Subject> standing(PersonId doctor, PostId post) {
    return inForce(doctor, post).all();
  }

  /** The same, with what of it is disputed. */
  public InForce inForce(PersonId doctor, PostId post) {
    return standing.of(doctor, post, clock.instant());
  }

  /** All that rests on any of these: what a reset of them touches. */
  public List<Reliance> restingOn(Collection<ApprovalId> ids) {
    return resetting.restingOn(rows.all(ids));
  }

  /**
   * For the module {@code resets} alone, which keeps the written request: strikes approvals through
   * and tells the doctors, those who approved, and everyone who relied on them. All or none.
   *
   * @return all that rested on them, and nothing comes to rest on them from then on
   * @throws ApprovalRefused for whoever is not of the secretariat, and where one of them is not of
   *     effect or stands no longer
   */
  @Transactional
  public List<Reliance> reset(Viewer.Clinician by, Collection<ApprovalId> ids, UUID request) {
    return resetting.reset(by, ids, request);
  }
}
