package logbog.followup;

import java.time.Clock;
import java.time.LocalDate;
import logbog.people.Viewer;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether an address reads anything as a school's: only a school has a departure board. */
@Component
public class SchoolReads {

  private final JdbcClient jdbc;
  private final Clock clock;

  SchoolReads(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public boolean any(Viewer.Office office) {
    return jdbc.sql("select exists (select from declarations.school_scope(:address, :today))")
        .param("address", office.address())
        .param("today", LocalDate.ofInstant(clock.instant(), Shell.DENMARK))
        .query(Boolean.class)
        .single();
  }
}
