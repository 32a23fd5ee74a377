package logbog.courses;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Approvals;
import logbog.approvals.Basis;
import logbog.approvals.Kind;
import logbog.approvals.Subject;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.PostId;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The overall approval of a speciality's courses, which its head course leader alone gives, once
 * every part stands (M9).
 */
@Component
public class OverallApprovals {

  private static final int MOST = 200;

  private final JdbcClient jdbc;
  private final Roles roles;
  private final Approvals approvals;
  private final ListReadings readings;
  private final Clock clock;

  OverallApprovals(
      JdbcClient jdbc, Roles roles, Approvals approvals, ListReadings readings, Clock clock) {
    this.jdbc = jdbc;
    this.roles = roles;
    this.approvals = approvals;
    this.readings = readings;
    this.clock = clock;
  }

  /** Whether the viewer gives such approvals. */
  public boolean theirs(Viewer.Clinician viewer) {
    return roles.active(viewer).role() == Role.HEAD_COURSE_LEADER;
  }

  /**
   * Those of the viewer's speciality who only lack it, by name; also while it can be taken back.
   * Each is told that the list was read.
   */
  @Transactional
  public List<Ready> ready(Viewer.Clinician viewer) {
    var ready = pending(viewer);
    readings.keep(viewer, ready.stream().map(Ready::doctor).toList());
    return ready;
  }

  /** Gives it to one of {@link #ready}. */
  @Transactional
  public void approve(Viewer.Clinician by, PostId post) {
    var ready =
        ready(head(by)).stream()
            .filter(it -> it.post().equals(post))
            .findFirst()
            .orElseThrow(NotFound::new);
    approvals.approve(by, ready.doctor(), post, ready.subject(), Basis.APPROVED, null);
  }

  /**
   * Takes it back while it is pending.
   *
   * @throws ApprovalRefused once it is of effect
   */
  @Transactional
  public void retract(Viewer.Clinician by, PostId post) {
    var given =
        pending(by).stream()
            .filter(it -> it.post().equals(post))
            .flatMap(it -> it.pending().stream())
            .findFirst()
            .orElseThrow(() -> new ApprovalRefused("courses.refused.too-late"));
    approvals.withdraw(by, given.id());
  }

  private List<Ready> pending(Viewer.Clinician viewer) {
    var pending = approvals.pendingOf(viewer);
    return ready(head(viewer)).stream().map(it -> with(pending, it)).toList();
  }

  /** How many only lack it. */
  int waiting(Grant head) {
    return head.role() == Role.HEAD_COURSE_LEADER ? ready(head).size() : 0;
  }

  private Grant head(Viewer.Clinician viewer) {
    var grant = roles.active(viewer);
    if (grant.role() != Role.HEAD_COURSE_LEADER) {
      throw new NotFound();
    }
    return grant;
  }

  private static Ready with(List<Approval> pending, Ready ready) {
    var given =
        pending.stream()
            .filter(it -> it.post().equals(ready.post()) && it.subject().equals(ready.subject()))
            .findFirst();
    return new Ready(ready.doctor(), ready.name(), ready.post(), ready.subject(), given);
  }

  private List<Ready> ready(Grant head) {
    return jdbc.sql(
            """
            select d.id as doctor, d.name, p.id as post, c.id as course
            from posts.post p join people.person d on d.id = p.doctor_id
            join curricula.course c on c.curriculum = p.curriculum_id
            where p.speciality = :speciality
              and exists (select from curricula.course_part t where t.course = c.id)
              and not exists (
                select from curricula.course_part t where t.course = c.id and not exists (
                  select from approvals.standing s
                  where s.post_id = p.id and s.kind = 'COURSE_PART' and s.subject_id = t.id and s.effective_at <= :now))
              and not exists (
                select from approvals.standing s
                where s.post_id = p.id and s.kind = 'COURSE' and s.subject_id = c.id and s.effective_at <= :now)
            order by d.name collate "da-x-icu", d.id limit :most
            """)
        .param("speciality", head.speciality())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("most", MOST)
        .query(
            (row, n) ->
                new Ready(
                    PersonId.of(row.getObject("doctor", UUID.class)),
                    row.getString("name"),
                    PostId.of(row.getObject("post", UUID.class)),
                    new Subject(Kind.COURSE, row.getObject("course", UUID.class)),
                    Optional.empty()))
        .list();
  }
}
