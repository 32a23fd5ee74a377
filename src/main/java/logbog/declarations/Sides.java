package logbog.declarations;

import java.time.Clock;
import java.time.LocalDate;
import logbog.people.OfficeSides;
import logbog.people.Viewer;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an address is, in one statement. */
@Component
public class Sides {

  private final JdbcClient jdbc;
  private final Clock clock;

  Sides(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public OfficeSides of(Viewer.Office office) {
    return jdbc.sql("select * from declarations.sides(:address, :today)")
        .param("address", office.address())
        .param("today", LocalDate.ofInstant(clock.instant(), Shell.DENMARK))
        .query(
            (row, n) ->
                new OfficeSides(
                    row.getBoolean("staff"),
                    row.getBoolean("member"),
                    row.getBoolean("receiver"),
                    row.getBoolean("school"),
                    row.getBoolean("company"),
                    row.getBoolean("invited")))
        .single();
  }
}
