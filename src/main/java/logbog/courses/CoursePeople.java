package logbog.courses;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import logbog.people.GrantId;
import logbog.places.Region;
import logbog.posts.Post;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds the roles of courses now, for doctors who want to ask one of them. */
@Component
class CoursePeople {

  private final JdbcClient jdbc;
  private final Roles roles;
  private final Clock clock;

  CoursePeople(JdbcClient jdbc, Roles roles, Clock clock) {
    this.jdbc = jdbc;
    this.roles = roles;
    this.clock = clock;
  }

  List<Grant> providers(Region region, String course) {
    return held(Role.COURSE_PROVIDER).stream()
        .filter(it -> it.region() == region && Reach.provides(it, course))
        .toList();
  }

  List<Grant> heads(Post post) {
    return held(Role.HEAD_COURSE_LEADER).stream()
        .filter(it -> Reach.heads(it, post.speciality()))
        .toList();
  }

  /** Of one part: its own leaders first. */
  List<Grant> leaders(Post post, String part) {
    var leaders = new ArrayList<Grant>();
    held(Role.PART_COURSE_LEADER).stream()
        .filter(it -> Reach.leads(it, post.speciality(), part))
        .forEach(leaders::add);
    leaders.addAll(heads(post));
    return leaders;
  }

  private List<Grant> held(Role role) {
    var now = clock.instant();
    return jdbc
        .sql(
            """
            select id from roles.held
            where role = :role and since <= :today and coalesce(until >= :today, true)
              and coalesce(over_at > :now, true)
            """)
        .param("role", role.name())
        .param("today", LocalDate.ofInstant(now, Shell.DENMARK))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, n) -> GrantId.of(row.getObject("id", UUID.class)))
        .list()
        .stream()
        .flatMap(id -> roles.find(id).stream())
        .toList();
  }
}
