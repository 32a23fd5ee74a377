package logbog.credit;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import logbog.approvals.ApprovalId;
import logbog.approvals.Approvals;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.documents.Allowance;
import logbog.documents.FileRefused;
import logbog.documents.Holder;
import logbog.documents.Uploads;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.Post;
import logbog.posts.PostId;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * <i>Godkend merit</i> and <i>Godkendt andet grundlag</i>: only a secretariat does either, for the
 * doctors of its region, and all that one decision covers is approved together or not at all (M7).
 */
@Component
public class Deciding {

  /** The files of one decision. */
  public static final Allowance FILES = Allowance.USUAL;

  /** The longest note. */
  public static final int LONGEST = 4000;

  /** The longest number of a case. */
  public static final int LONGEST_CASE = 60;

  private final Roles roles;
  private final DoctorAccess access;
  private final Approvals approvals;
  private final DecisionRows rows;
  private final Uploads uploads;
  private final GroundWords words;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Deciding(
      Roles roles,
      DoctorAccess access,
      Approvals approvals,
      DecisionRows rows,
      Uploads uploads,
      GroundWords words,
      ApplicationEventPublisher events,
      Clock clock) {
    this.roles = roles;
    this.access = access;
    this.approvals = approvals;
    this.rows = rows;
    this.uploads = uploads;
    this.words = words;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The role of a secretariat, as which this viewer is signed in.
   *
   * @throws OnlyTheSecretariat for every other role
   */
  public Grant secretariat(Viewer.Clinician by) {
    var grant = roles.active(by);
    if (grant.role() != Role.SECRETARIAT) {
      throw new OnlyTheSecretariat();
    }
    return grant;
  }

  /**
   * Decides for one doctor.
   *
   * @param subjects competences, courses and their parts, or what another module lets be exempted;
   *     none leaves credit as a note that is linked to nothing
   * @throws FileRefused where the letter cannot be kept
   */
  @Transactional
  public DecisionId decide(
      Viewer.Clinician by,
      PersonId doctor,
      PostId post,
      Collection<Subject> subjects,
      Ground ground) {
    var grant = secretariat(by);
    if (subjects.isEmpty() && ground.basis() != Basis.CREDIT) {
      throw new NothingChosen();
    }
    var id = begin(by, grant, ground, null);
    cover(id, by, doctor, post, subjects, ground);
    return id;
  }

  /** The decision itself, which covers nobody yet. */
  DecisionId begin(Viewer.Clinician by, Grant grant, Ground ground, @Nullable String course) {
    var id = rows.next();
    rows.insert(id, ground, keep(id, ground), course, by, grant, clock.instant());
    return id;
  }

  /** Adds a doctor to a decision of this transaction. */
  void cover(
      DecisionId id,
      Viewer.Clinician by,
      PersonId doctor,
      PostId post,
      Collection<Subject> subjects,
      Ground ground) {
    var record = access.open(by, doctor, "merit");
    if (record.posts().stream().map(Post::id).noneMatch(post::equals)) {
      throw new NotFound();
    }
    if (subjects.isEmpty()) {
      rows.cover(id, doctor, post, null);
    }
    for (var subject : subjects.stream().distinct().toList()) {
      rows.cover(id, doctor, post, approved(by, doctor, post, subject, ground));
    }
    var count = Map.of("basis", ground.basis().name(), "approvals", "" + subjects.size());
    events.publishEvent(new CreditGiven(id, doctor, by.actor(), count));
  }

  private ApprovalId approved(
      Viewer.Clinician by, PersonId doctor, PostId post, Subject subject, Ground ground) {
    return approvals.approve(by, doctor, post, subject, ground.basis(), words.of(ground)).id();
  }

  private @Nullable CreditLetter keep(DecisionId id, Ground ground) {
    var letter = ground.letter();
    return letter == null
        ? null
        : new CreditLetter(uploads.keep(holder(id), letter, FILES), letter.name());
  }

  static Holder holder(DecisionId id) {
    return new Holder("credit.decision", id.value());
  }
}
