package logbog.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The appointments of schools, read as people named there. */
@Component
class StaffRows {

  static final String OPEN =
      """
      select a.id, a.school, s.name as school_name, a.address, a.name, a.role, a.since, a.until, a.named_by
      from places.appointment a join places.school s on s.institution_no = a.school
      where a.ended_at is null and
      """;
  private static final String NAMED = OPEN + " (a.until is null or a.until >= :today) and ";

  private final JdbcClient jdbc;
  private final Clock clock;

  StaffRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }

  /** Today's, by the schools' Danish alphabet. */
  List<StaffMember> todaysOf(EmailAddress address) {
    return jdbc.sql(
            NAMED
                + " a.address = :address and a.since <= :today order by s.name collate"
                + " \"da-x-icu\"")
        .param("today", today())
        .param("address", address.value())
        .query(StaffRows::read)
        .list();
  }

  /** Today's and those still to come, owners first. */
  List<StaffMember> at(String institutionNo) {
    return jdbc.sql(
            NAMED + " a.school = :school order by a.role desc, a.name collate \"da-x-icu\", a.id")
        .param("today", today())
        .param("school", institutionNo)
        .query(StaffRows::read)
        .list();
  }

  /** Everyone ever named there. */
  List<String> everAt(String institutionNo) {
    return jdbc.sql("select distinct address from places.appointment where school = :school")
        .param("school", institutionNo)
        .query((row, n) -> row.getString(1))
        .list();
  }

  /**
   * Waits for another change of the same school's people or addresses.
   *
   * @throws NotFound where there is no such school
   */
  void lock(String institutionNo) {
    var held =
        jdbc.sql("select name from places.school where institution_no = :school for no key update")
            .param("school", institutionNo)
            .query(String.class)
            .optional();
    if (held.isEmpty()) {
      throw new NotFound();
    }
  }

  /** Whether there was something to end. */
  boolean end(StaffId id, String by) {
    return jdbc.sql(
                "update places.appointment set ended_at = :now, ended_by = :by where id = :id and"
                    + " ended_at is null")
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("by", by)
            .param("id", id.value())
            .update()
        == 1;
  }

  static StaffMember read(ResultSet row, int n) throws SQLException {
    return new StaffMember(
        StaffId.of(row.getObject("id", UUID.class)),
        new School(row.getString("school"), row.getString("school_name")),
        new EmailAddress(row.getString("address")),
        row.getString("name"),
        StaffRole.valueOf(row.getString("role")),
        row.getObject("since", LocalDate.class),
        row.getObject("until", LocalDate.class),
        row.getString("named_by"));
  }
}
