package logbog.approvals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import logbog.approvals.ApprovalEvent.ApprovalGiven;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.roles.Roles;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was approved before the demo began; all else in it is approved through the door. */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
public class DemoPast {

  private final ApprovalRows rows;
  private final RulesByKind rules;
  private final Signers signers;
  private final Roles roles;
  private final ApplicationEventPublisher events;

  DemoPast(
      ApprovalRows rows,
      RulesByKind rules,
      Signers signers,
      Roles roles,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.rules = rules;
    this.signers = signers;
    this.roles = roles;
    this.events = events;
  }

  @Transactional
  public Approval given(Viewer.Clinician by, Post post, Subject subject, Instant at) {
    var id =
        rows.insert(
            post.doctor(),
            post.id(),
            subject,
            rules.of(subject.kind()).describe(subject, post),
            Basis.APPROVED,
            signers.of(roles.find(by.active()).orElseThrow()),
            at.truncatedTo(ChronoUnit.MICROS),
            null);
    var given = rows.find(id).orElseThrow();
    events.publishEvent(new ApprovalGiven(given, by.actor()));
    return given;
  }
}
