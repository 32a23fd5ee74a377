package logbog.courses;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import logbog.people.GrantId;
import logbog.people.Viewer;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.roles.WaitingWork;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts those on lists of courses that are over who are not approved yet, and for a head course
 * leader also those who only lack the overall approval.
 */
@Component
public class WaitingLists implements WaitingWork {

  private final JdbcClient jdbc;
  private final OverallApprovals overall;
  private final Roles roles;
  private final Clock clock;

  WaitingLists(JdbcClient jdbc, OverallApprovals overall, Roles roles, Clock clock) {
    this.jdbc = jdbc;
    this.overall = overall;
    this.roles = roles;
    this.clock = clock;
  }

  /** Under the role the viewer acts in. */
  public int waiting(Viewer.Clinician viewer) {
    return waiting(List.of(roles.active(viewer))).values().stream().mapToInt(it -> it).sum();
  }

  @Override
  public Map<GrantId, Integer> waiting(List<Grant> held) {
    var counts = new HashMap<GrantId, Integer>();
    for (var grant : held) {
      if (Reach.keepsLists(grant)) {
        var waiting = count(grant) + overall.waiting(grant);
        if (waiting > 0) {
          counts.put(grant.id(), waiting);
        }
      }
    }
    return counts;
  }

  private int count(Grant by) {
    var region = by.region();
    return jdbc.sql(
            """
            select count(*)::integer from courses.run r
            join courses.participant p on p.run_id = r.id and p.until is null
            where r.last_day <= :today
              and case when :provider
                then r.part_key is null and r.region = :region and coalesce(r.course_key = :course, true)
                else r.speciality = :speciality and coalesce(r.part_key = :course, true) end
              and not exists (
                select from approvals.standing s
                where s.doctor_id = p.doctor_id and s.post_id = p.post_id and s.kind = p.kind and s.subject_id = p.subject_id)
            """)
        .param("today", LocalDate.ofInstant(clock.instant(), Shell.DENMARK))
        .param("provider", by.role() == Role.COURSE_PROVIDER)
        .param("region", region == null ? null : region.name(), Types.VARCHAR)
        .param("speciality", by.speciality(), Types.VARCHAR)
        .param("course", by.course(), Types.VARCHAR)
        .query(Integer.class)
        .single();
  }
}
