package logbog.roles;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.people.GrantId;
import logbog.people.PersonId;
import logbog.places.DepartmentId;
import logbog.places.Region;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The roles as they are read: what was given, and when it is over. */
@Component
class RoleRows {

  private static final String EVER = "select " + GrantReading.COLUMNS + " from roles.held h where ";

  private static final String NOW =
      "select " + GrantReading.COLUMNS + " from roles.counting(:today, :now) h where ";

  private static final String ORDER = " order by h.role, h.since, h.id";

  private final JdbcClient jdbc;
  private final Clock clock;

  RoleRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }

  Optional<Grant> find(GrantId id) {
    return jdbc.sql(EVER + "h.id = :id")
        .param("id", id.value())
        .query(GrantReading::read)
        .optional();
  }

  List<Grant> of(PersonId person) {
    return jdbc.sql(EVER + "h.person = :person order by h.since desc, h.id desc")
        .param("person", person.value())
        .query(GrantReading::read)
        .list();
  }

  /** Today's. */
  List<Grant> currentOf(PersonId person) {
    return now(jdbc.sql(NOW + "h.person = :person" + ORDER).param("person", person.value()))
        .query(GrantReading::read)
        .list();
  }

  /** Today's of many. */
  List<Grant> currentOf(Collection<PersonId> people) {
    return now(jdbc.sql(NOW + "h.person = any (:people)" + ORDER)
            .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new)))
        .query(GrantReading::read)
        .list();
  }

  /** If it is this person's and counts now. */
  Optional<Grant> current(PersonId person, GrantId id) {
    return now(jdbc.sql(NOW + "h.id = :id and h.person = :person" + ORDER)
            .param("id", id.value())
            .param("person", person.value()))
        .query(GrantReading::read)
        .optional();
  }

  List<Grant> holders(Role role, DepartmentId department) {
    return now(jdbc.sql(NOW + "h.department = :department and h.role = :role" + ORDER)
            .param("department", department.value())
            .param("role", role.name()))
        .query(GrantReading::read)
        .list();
  }

  List<Grant> holders(Role role, Region region) {
    return now(jdbc.sql(NOW + "h.region = :region and h.role = :role" + ORDER)
            .param("region", region.name())
            .param("role", role.name()))
        .query(GrantReading::read)
        .list();
  }

  /** The same role at the same place, that counts on this day or will. */
  Optional<Grant> standing(PersonId person, Role role, Scope scope, LocalDate day) {
    return of(person).stream()
        .filter(grant -> grant.role() == role && grant.scope().equals(scope))
        .filter(grant -> grant.to() == null || grant.to().isAfter(day))
        .findFirst();
  }

  private StatementSpec now(StatementSpec statement) {
    return statement.param("today", today()).param("now", instant());
  }

  private OffsetDateTime instant() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
