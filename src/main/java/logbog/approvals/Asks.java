package logbog.approvals;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import logbog.approvals.AskEvent.ApprovalAsked;
import logbog.approvals.AskEvent.AskRecalled;
import logbog.documents.Allowance;
import logbog.documents.OpenedUpload;
import logbog.documents.UploadId;
import logbog.people.GrantId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.PostId;
import logbog.posts.Posts;
import logbog.roles.Roles;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a doctor asks for approvals and sees what became of it. Only the doctor finds them here.
 */
@Component
public class Asks {

  /** What comes with one request. */
  public static final Allowance FILES =
      new Allowance(Allowance.USUAL.kinds(), 5, 30_000_000, Allowance.USUAL.side());

  /** How many a list shows at a time. */
  public static final int PAGE = 30;

  private final AskRows rows;
  private final AskStates states;
  private final Queue queue;
  private final Asking asking;
  private final Departed departed;
  private final Outlooks outlooks;
  private final Lacking lacking;
  private final Roles roles;
  private final Posts posts;
  private final AskFiles files;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Asks(
      AskRows rows,
      AskStates states,
      Queue queue,
      Asking asking,
      Departed departed,
      Outlooks outlooks,
      Lacking lacking,
      Roles roles,
      Posts posts,
      AskFiles files,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.states = states;
    this.queue = queue;
    this.asking = asking;
    this.departed = departed;
    this.outlooks = outlooks;
    this.lacking = lacking;
    this.roles = roles;
    this.posts = posts;
    this.files = files;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Whom the doctor may ask, by role: those whom the rules would let approve it today.
   *
   * @throws ApprovalRefused where it is none of the post's, stands already, or where nobody may yet
   * @throws NotFound where the post is not this doctor's
   */
  public List<Signer> candidates(
      Viewer.Clinician doctor, PostId post, Subject subject, Basis basis) {
    roles.active(doctor);
    return asking.candidates(doctor.id(), own(doctor, post), subject, basis);
  }

  /** What should have been done before it is asked for; the doctor may ask all the same. */
  public List<Shortfall> missing(Viewer.Clinician doctor, PostId post, Subject subject) {
    return lacking.of(new Wanted(doctor.id(), own(doctor, post).id(), subject));
  }

  /** How what is asked for is named. */
  public Described describe(Viewer.Clinician doctor, PostId post, Subject subject) {
    return asking.describe(own(doctor, post), subject);
  }

  /**
   * Asks. Whoever is asked gets a letter, one for all that comes within the hour.
   *
   * @throws ApprovalRefused as {@link #candidates}, where the one named is not among those, and
   *     where someone is asked for it already
   */
  @Transactional
  public AskId ask(Viewer.Clinician doctor, Wish wish) {
    roles.active(doctor);
    return asked(doctor, asking.ask(doctor.id(), own(doctor, wish.post()), wish, null));
  }

  /**
   * Calls one back that nobody has opened.
   *
   * @throws ApprovalRefused where it was opened or is closed
   */
  @Transactional
  public void recall(Viewer.Clinician doctor, AskId id) {
    roles.active(doctor);
    var ask = asking.open(held(doctor, id));
    if (ask.opened()) {
      throw new ApprovalRefused("approvals.refused.opened", ask.to().name());
    }
    states.close(id, Ending.RECALLED, "", null, clock.instant());
    events.publishEvent(new AskRecalled(ask, doctor.actor()));
  }

  /**
   * Sends one on to someone else, with all that came with it, because the one asked has left.
   *
   * @throws ApprovalRefused as {@link #ask}, and while the one asked still holds the role
   */
  @Transactional
  public AskId sendOn(Viewer.Clinician doctor, AskId id, GrantId to) {
    roles.active(doctor);
    var ask = asking.open(held(doctor, id));
    if (left(List.of(ask)).isEmpty()) {
      throw new ApprovalRefused("approvals.refused.still-there", ask.to().name());
    }
    states.close(id, Ending.SENT_ON, "", null, clock.instant());
    var wish =
        new Wish(ask.post(), ask.subject(), ask.basis(), to, ask.on(), ask.note(), List.of());
    return asked(doctor, asking.ask(doctor.id(), posts.get(ask.post()), wish, ask));
  }

  /** A doctor's own, the newest first; {@link #PAGE} and one more if there are more. */
  public List<Ask> of(Viewer.Clinician doctor, @Nullable AskId before) {
    roles.active(doctor);
    return rows.of(doctor.id(), before, PAGE + 1);
  }

  /** Those a doctor waits for, for whoever knows already that they may see it. */
  public List<Ask> openOf(PersonId doctor) {
    return rows.openOf(doctor);
  }

  /** All there ever were for one thing, the newest first; for whoever may see it, as above. */
  public List<Ask> history(PersonId doctor, PostId post, Subject subject) {
    return rows.of(doctor, post, subject);
  }

  /** Which of these wait for someone who no longer holds the role in which they were asked. */
  public Set<AskId> left(List<Ask> asks) {
    return departed.among(asks);
  }

  /** One of the doctor's own. */
  public AskFile fileOf(Viewer.Clinician doctor, AskId id) {
    roles.active(doctor);
    var ask = own(doctor, rows.find(id).orElseThrow(NotFound::new));
    var left = !left(List.of(ask)).isEmpty();
    return files.of(ask, doctor.displayName(), left, outlooks.of(ask), false);
  }

  public OpenedUpload open(Viewer.Clinician doctor, AskId id, UploadId file) {
    return files.open(fileOf(doctor, id).ask(), file);
  }

  private AskId asked(Viewer.Clinician doctor, Ask ask) {
    events.publishEvent(new ApprovalAsked(ask, doctor.actor()));
    return ask.id();
  }

  private Post own(Viewer.Clinician doctor, PostId id) {
    return posts.all(List.of(id)).stream()
        .filter(it -> it.doctor().equals(doctor.id()))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Held, and read as it is once everyone before has gone through. */
  private Ask held(Viewer.Clinician doctor, AskId id) {
    var ask = own(doctor, rows.find(id).orElseThrow(NotFound::new));
    queue.stand(ask.doctor(), ask.post(), ask.subject());
    return rows.locked(id).orElseThrow();
  }

  private static Ask own(Viewer.Clinician doctor, Ask ask) {
    if (!ask.doctor().equals(doctor.id())) {
      throw new NotFound();
    }
    return ask;
  }
}
