package logbog.approvals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import logbog.people.PersonId;
import logbog.posts.Post;
import logbog.posts.PostId;
import logbog.posts.Posts;
import logbog.roles.Grant;
import org.springframework.stereotype.Component;

/**
 * What waits for somebody who is away and may be approved by the colleague who stands in, in a role
 * of the colleague's own. To be named gives no right (M3): what the rules refuse the colleague is
 * not here.
 */
@Component
public class Covers {

  private final AskRows rows;
  private final Posts posts;
  private final Belonging belonging;
  private final RulesByKind rules;
  private final Attendance attendance;

  Covers(AskRows rows, Posts posts, Belonging belonging, RulesByKind rules, Attendance attendance) {
    this.rows = rows;
    this.posts = posts;
    this.belonging = belonging;
    this.rules = rules;
    this.attendance = attendance;
  }

  /** Those for whom someone stands in today. */
  public List<Absence> standsInFor(PersonId deputy) {
    return attendance.coveredBy(deputy);
  }

  /** What waits for these and may be approved in one of the roles, the oldest first. */
  public List<Ask> of(List<Absence> away, List<Grant> by) {
    if (away.isEmpty() || by.isEmpty()) {
      return List.of();
    }
    var read = new HashMap<PostId, Post>();
    return rows.waitingFor(away.stream().map(Absence::person).toList()).stream()
        .filter(ask -> by.stream().anyMatch(grant -> may(grant, ask, read)))
        .toList();
  }

  /** Those of these requests which none of the roles may approve. */
  public List<Ask> beyond(List<Grant> by, List<AskId> ids) {
    var all = rows.all(ids);
    var read = new HashMap<PostId, Post>();
    posts.all(all.stream().map(Ask::post).distinct().toList()).forEach(it -> read.put(it.id(), it));
    return all.stream()
        .filter(ask -> by.stream().noneMatch(grant -> may(grant, ask, read)))
        .toList();
  }

  /** Whether someone stands in for the one asked today and may approve it in this role. */
  boolean covers(Grant by, Ask ask) {
    return standsInFor(by.person()).stream().anyMatch(it -> it.person().equals(ask.to().person()))
        && may(by, ask, new HashMap<>());
  }

  private boolean may(Grant by, Ask ask, Map<PostId, Post> read) {
    if (by.person().equals(ask.doctor())) {
      return false;
    }
    try {
      var post = read.computeIfAbsent(ask.post(), posts::get);
      belonging.check(ask.subject(), post);
      rules.of(ask.subject().kind()).check(by, post, ask.subject(), ask.basis());
      return true;
    } catch (ApprovalRefused refused) {
      return false;
    }
  }
}
