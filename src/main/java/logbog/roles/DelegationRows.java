package logbog.roles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import logbog.audit.Actor;
import logbog.people.GrantId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.DepartmentId;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The delegations as they are kept. */
@Component
class DelegationRows {

  private static final String STANDING =
      """
      select d.id, d.grant_of_role, d.since, d.until from roles.delegated d
      join roles.held g on g.id = d.grant_of_role
      where d.ended_at is null and (d.until is null or d.until >= :today) and
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  DelegationRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  boolean covers(PersonId supervisor, DepartmentId department, LocalDate day) {
    return jdbc.sql(
            """
            select exists (
              select from roles.held g join roles.delegated d on d.grant_of_role = g.id
              where g.person = :person and g.department = :department
                and g.role in ('PRINCIPAL_SUPERVISOR', 'SUPERVISOR')
                and g.since <= :day and (g.until is null or g.until >= :day)
                and (g.over_at is null or g.over_at > :now)
                and d.since <= :day and (d.until is null or d.until >= :day) and d.ended_at is null)
            """)
        .param("person", supervisor.value())
        .param("department", department.value())
        .param("day", day)
        .param("now", now())
        .query(Boolean.class)
        .single();
  }

  boolean covered(GrantId supervisor, LocalDate earlier, LocalDate until) {
    return jdbc.sql(
            """
            select exists (
              select from roles.held g join roles.delegated d on d.grant_of_role = g.id
              where g.id = :supervisor and d.since <= :earlier
                and g.since <= :today and coalesce(g.until >= :today, true) and coalesce(g.over_at > :now, true)
                and least(coalesce(d.until, 'infinity'),
                          coalesce((d.ended_at at time zone 'Europe/Copenhagen')::date, 'infinity'))
                    >= greatest(cast(:earlier as date), cast(:until as date)))
            """)
        .param("supervisor", supervisor.value())
        .param("earlier", earlier)
        .param("until", until)
        .param("today", today())
        .param("now", now())
        .query(Boolean.class)
        .single();
  }

  Map<GrantId, Delegation> at(DepartmentId department) {
    return bySupervisor(
        jdbc.sql(STANDING + " g.department = :where").param("where", department.value()));
  }

  Map<GrantId, Delegation> of(PersonId supervisor) {
    return bySupervisor(jdbc.sql(STANDING + " g.person = :who").param("who", supervisor.value()));
  }

  private Map<GrantId, Delegation> bySupervisor(JdbcClient.StatementSpec statement) {
    return statement.param("today", today()).query(DelegationRows::read).list().stream()
        .collect(Collectors.toMap(Delegation::supervisor, it -> it));
  }

  Optional<Delegation> standing(GrantId supervisor) {
    return jdbc.sql(STANDING + " d.grant_of_role = :supervisor")
        .param("today", today())
        .param("supervisor", supervisor.value())
        .query(DelegationRows::read)
        .optional();
  }

  void add(GrantId supervisor, LocalDate from, @Nullable LocalDate to, Viewer.Clinician by) {
    jdbc.sql(
            """
            insert into roles.delegation (grant_of_role, since, until, given_at, given_by, given_under)
            values (:supervisor, :since, :until, :now, :by, :under)
            """)
        .param("supervisor", supervisor.value())
        .param("since", from)
        .param("until", to, Types.DATE)
        .param("now", now())
        .param("by", by.actor().name())
        .param("under", by.active().value())
        .update();
  }

  void end(Delegation delegation, Actor by) {
    jdbc.sql(
            """
            insert into roles.end_of_delegation (delegation, ended_at, ended_by) values (:id, :now, :by)
            """)
        .param("id", delegation.id())
        .param("now", now())
        .param("by", by.name())
        .update();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Delegation read(ResultSet row, int n) throws SQLException {
    return new Delegation(
        row.getObject("id", UUID.class),
        GrantId.of(row.getObject("grant_of_role", UUID.class)),
        row.getObject("since", LocalDate.class),
        row.getObject("until", LocalDate.class));
  }
}
