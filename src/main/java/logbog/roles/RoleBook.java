package logbog.roles;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.people.GrantId;
import logbog.people.PersonId;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what is given and what is ended; nothing is ever taken out. */
@Component
class RoleBook {

  private final JdbcClient jdbc;
  private final Clock clock;

  RoleBook(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Waits for another change of the same person's roles. */
  void lock(PersonId person) {
    jdbc.sql("select id from people.person where id = :id for no key update")
        .param("id", person.value())
        .query(UUID.class)
        .single();
  }

  GrantId add(
      PersonId person,
      Role role,
      Scope scope,
      LocalDate from,
      @Nullable LocalDate to,
      Actor by,
      @Nullable GrantId under) {
    return jdbc.sql(
            """
            insert into roles.grant_of_role
              (person, role, department, region, speciality, course, since, until, given_at, given_by, given_under)
            values
              (:person, :role, :department, :region, :speciality, :course, :since, :until, :now, :by, :under)
            returning id
            """)
        .param("person", person.value())
        .param("role", role.name())
        .param(
            "department",
            scope.department() == null ? null : scope.department().value(),
            Types.OTHER)
        .param("region", scope.region() == null ? null : scope.region().name(), Types.VARCHAR)
        .param("speciality", scope.speciality(), Types.VARCHAR)
        .param("course", scope.course(), Types.VARCHAR)
        .param("since", from)
        .param("until", to, Types.DATE)
        .param("now", instant())
        .param("by", by.name())
        .param("under", under == null ? null : under.value(), Types.OTHER)
        .query((row, n) -> GrantId.of(row.getObject(1, UUID.class)))
        .single();
  }

  /** As {@link #lock(PersonId)}, of whoever holds this role. */
  void lock(GrantId id) {
    jdbc.sql(
            """
            select p.id from people.person p join roles.grant_of_role g on g.person = p.id
            where g.id = :id for no key update of p
            """)
        .param("id", id.value())
        .query(UUID.class)
        .single();
  }

  /** Over when the last day is past; today as the last day is at once. */
  void end(GrantId id, LocalDate lastDay, LocalDate today, Actor by) {
    var past = lastDay.plusDays(1).atStartOfDay(Shell.DENMARK).toOffsetDateTime();
    jdbc.sql(
            """
            insert into roles.end_of_role (grant_of_role, last_day, over_at, said_at, said_by)
            values (:id, :lastDay, :over, :now, :by)
            """)
        .param("id", id.value())
        .param("lastDay", lastDay)
        .param("over", lastDay.isAfter(today) ? past : instant())
        .param("now", instant())
        .param("by", by.name())
        .update();
  }

  private OffsetDateTime instant() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
