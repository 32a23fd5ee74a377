package logbog.approvals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import logbog.approvals.ApprovalEvent.ApprovalGiven;
import logbog.approvals.ApprovalEvent.ApprovalWithdrawn;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.PostId;
import logbog.posts.Posts;
import logbog.roles.Roles;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives approvals, and takes them back while they are pending; in the caller's transaction. */
@Component
class Approving {

  private final ApprovalRows rows;
  private final Queue queue;
  private final AskStates asks;
  private final Roles roles;
  private final Posts posts;
  private final Belonging belonging;
  private final Standing standing;
  private final RulesByKind rules;
  private final Signers signers;
  private final Notices notices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Approving(
      ApprovalRows rows,
      Queue queue,
      AskStates asks,
      Roles roles,
      Posts posts,
      Belonging belonging,
      Standing standing,
      RulesByKind rules,
      Signers signers,
      Notices notices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.queue = queue;
    this.asks = asks;
    this.roles = roles;
    this.posts = posts;
    this.belonging = belonging;
    this.standing = standing;
    this.rules = rules;
    this.signers = signers;
    this.notices = notices;
    this.events = events;
    this.clock = clock;
  }

  Approval approve(
      Viewer.Clinician by,
      PersonId doctor,
      PostId postId,
      Subject subject,
      Basis basis,
      @Nullable String note) {
    return approve(by, doctor, postId, subject, basis, note, null);
  }

  /**
   * What a doctor asks for.
   *
   * @param own whether by the one asked, who may still answer for a while after their time
   */
  Approval answer(Viewer.Clinician by, Ask ask, boolean own, @Nullable String note) {
    var asked = own ? LocalDate.ofInstant(ask.askedAt(), Shell.DENMARK) : null;
    return approve(by, ask.doctor(), ask.post(), ask.subject(), ask.basis(), note, asked);
  }

  private Approval approve(
      Viewer.Clinician by,
      PersonId doctor,
      PostId postId,
      Subject subject,
      Basis basis,
      @Nullable String note,
      @Nullable LocalDate askedOn) {
    var grant = roles.active(by);
    if (by.id().equals(doctor)) {
      throw new ApprovalRefused("approvals.refused.own");
    }
    var post = posts.get(postId);
    if (!post.doctor().equals(doctor)) {
      throw new NotFound();
    }
    belonging.check(subject, post);
    // Before the rules: what they find standing is not ended until this is committed.
    queue.stand(doctor, postId, subject);
    if (askedOn == null) {
      rules.of(subject.kind()).check(grant, post, subject, basis);
    } else {
      rules.of(subject.kind()).checkAnswer(grant, post, subject, basis, askedOn);
    }
    standing.refuse(doctor, postId, subject);
    var described = rules.of(subject.kind()).describe(subject, post);
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var words = note == null || note.isBlank() ? null : note.strip();
    var id = rows.insert(doctor, postId, subject, described, basis, signers.of(grant), at, words);
    var given = rows.find(id).orElseThrow();
    asks.approved(given);
    notices.news(doctor, given.effectiveAt());
    events.publishEvent(new ApprovalGiven(given, by.actor()));
    return given;
  }

  void withdraw(Viewer.Clinician by, ApprovalId id) {
    var given =
        rows.find(id).filter(it -> it.by().person().equals(by.id())).orElseThrow(NotFound::new);
    queue.alone(given.doctor(), given.post());
    var approval = rows.find(id).orElseThrow();
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (!approval.stands()) {
      return;
    }
    if (!approval.pendingAt(now)) {
      throw new ApprovalRefused("approvals.refused.of-effect");
    }
    rows.withdraw(approval, now);
    asks.reopen(id);
    events.publishEvent(new ApprovalWithdrawn(approval, by.actor()));
  }
}
