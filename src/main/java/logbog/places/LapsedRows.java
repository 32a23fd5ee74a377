package logbog.places;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import logbog.mail.EmailAddress;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The appointments whose last day has passed. */
@Component
class LapsedRows {

  /** What ended them. */
  static final String UNTIL = "until";

  private final JdbcClient jdbc;
  private final Clock clock;

  LapsedRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those that are not ended yet, school by school. */
  List<StaffMember> all() {
    return jdbc.sql(StaffRows.OPEN + " a.until < :today order by a.school, a.id")
        .param("today", today())
        .query(StaffRows::read)
        .list();
  }

  /** One whose last day has passed makes room for the same address again. */
  void end(String institutionNo, EmailAddress address) {
    jdbc.sql(
            """
            update places.appointment set ended_at = :now, ended_by = :by
            where school = :school and address = :address and ended_at is null and until < :today
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", UNTIL)
        .param("school", institutionNo)
        .param("address", address.value())
        .param("today", today())
        .update();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
