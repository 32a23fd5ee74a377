package logbog.roles;

import java.sql.ResultSet;
import java.sql.SQLException;
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

  private static final String SELECT =
      """
      select id, person, role, department, region, speciality, course, since, until from roles.held
      where\s""";

  private static final String TODAY =
      """
       and since <= :today and (until is null or until >= :today) and (over_at is null or over_at > :now)
      order by role, since, id
      """;

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
    return jdbc.sql(SELECT + "id = :id").param("id", id.value()).query(RoleRows::read).optional();
  }

  List<Grant> of(PersonId person) {
    return jdbc.sql(SELECT + "person = :person order by since desc, id desc")
        .param("person", person.value())
        .query(RoleRows::read)
        .list();
  }

  /** Today's. */
  List<Grant> currentOf(PersonId person) {
    return now(jdbc.sql(SELECT + "person = :person" + TODAY).param("person", person.value()))
        .query(RoleRows::read)
        .list();
  }

  /** Today's of many. */
  List<Grant> currentOf(Collection<PersonId> people) {
    return now(jdbc.sql(SELECT + "person = any (:people)" + TODAY)
            .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new)))
        .query(RoleRows::read)
        .list();
  }

  /** If it is this person's and counts now. */
  Optional<Grant> current(PersonId person, GrantId id) {
    return now(jdbc.sql(SELECT + "id = :id and person = :person" + TODAY)
            .param("id", id.value())
            .param("person", person.value()))
        .query(RoleRows::read)
        .optional();
  }

  List<Grant> holders(Role role, DepartmentId department) {
    return now(jdbc.sql(SELECT + "department = :department and role = :role" + TODAY)
            .param("department", department.value())
            .param("role", role.name()))
        .query(RoleRows::read)
        .list();
  }

  List<Grant> holders(Role role, Region region) {
    return now(jdbc.sql(SELECT + "region = :region and role = :role" + TODAY)
            .param("region", region.name())
            .param("role", role.name()))
        .query(RoleRows::read)
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

  static Grant read(ResultSet row, int n) throws SQLException {
    var department = row.getObject("department", UUID.class);
    var region = row.getString("region");
    return new Grant(
        GrantId.of(row.getObject("id", UUID.class)),
        PersonId.of(row.getObject("person", UUID.class)),
        Role.valueOf(row.getString("role")),
        department == null ? null : DepartmentId.of(department),
        region == null ? null : Region.valueOf(region),
        row.getString("speciality"),
        row.getString("course"),
        row.getObject("since", LocalDate.class),
        row.getObject("until", LocalDate.class));
  }
}
