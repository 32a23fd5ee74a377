package logbog.approvals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import logbog.people.GrantId;
import logbog.people.PersonId;
import logbog.roles.Grant;
import logbog.roles.Roles;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which requests wait for someone who has left, or can answer no longer. */
@Component
class Departed {

  private final Roles roles;
  private final JdbcClient jdbc;
  private final Clock clock;

  Departed(Roles roles, JdbcClient jdbc, Clock clock) {
    this.roles = roles;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Those waiting for one who no longer holds the role in which they were asked, or for a
   * supervisor whose thirty days are over.
   */
  Set<AskId> among(List<Ask> asks) {
    var held = new HashMap<PersonId, Set<GrantId>>();
    var open = asks.stream().filter(Ask::open).toList();
    var over = over(open);
    return open.stream()
        .filter(
            it ->
                over.contains(it.id())
                    || !held.computeIfAbsent(it.to().person(), this::of).contains(it.to().grant()))
        .map(Ask::id)
        .collect(Collectors.toSet());
  }

  private Set<AskId> over(List<Ask> open) {
    var asked = open.stream().filter(it -> it.to().role().supervises()).map(Ask::id);
    var ids = asked.map(AskId::value).toArray(UUID[]::new);
    return ids.length == 0
        ? Set.of()
        : Set.copyOf(
            jdbc.sql(
                    """
                    select id from approvals.waiting where id = any (:ids) and answerable_until < :today
                    """)
                .param("ids", ids)
                .param("today", LocalDate.ofInstant(clock.instant(), Shell.DENMARK))
                .query((row, n) -> AskId.of(Columns.id(row, "id")))
                .list());
  }

  private Set<GrantId> of(PersonId person) {
    return roles.currentOf(person).stream().map(Grant::id).collect(Collectors.toSet());
  }
}
