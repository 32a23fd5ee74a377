package logbog.roles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import logbog.people.GrantId;
import logbog.people.PersonId;
import logbog.places.DepartmentId;
import logbog.places.Region;

/** Reads a role from a row, also for modules that ask {@code roles.counting(day, moment)}. */
public final class GrantReading {

  /** The columns, from a row of {@code roles.held} called {@code h}, each under its prefix. */
  public static final String COLUMNS =
      """
      h.id as h_id, h.person as h_person, h.role as h_role, h.department as h_department, h.region as h_region,
      h.speciality as h_speciality, h.course as h_course, h.since as h_since, h.until as h_until
      """;

  private GrantReading() {}

  public static Grant read(ResultSet row, int n) throws SQLException {
    var department = row.getObject("h_department", UUID.class);
    var region = row.getString("h_region");
    return new Grant(
        GrantId.of(row.getObject("h_id", UUID.class)),
        PersonId.of(row.getObject("h_person", UUID.class)),
        Role.valueOf(row.getString("h_role")),
        department == null ? null : DepartmentId.of(department),
        region == null ? null : Region.valueOf(region),
        row.getString("h_speciality"),
        row.getString("h_course"),
        row.getObject("h_since", LocalDate.class),
        row.getObject("h_until", LocalDate.class));
  }
}
