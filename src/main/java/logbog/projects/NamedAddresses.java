package logbog.projects;

import java.time.Clock;
import java.time.LocalDate;
import logbog.mail.EmailAddress;
import logbog.people.KnownAddresses;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses that confirmed projects are shared with, as long as they are (V9). */
@Component
class NamedAddresses implements KnownAddresses {

  private final JdbcClient jdbc;
  private final Clock clock;

  NamedAddresses(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public boolean knows(EmailAddress address) {
    return jdbc.sql("select exists (select from projects.scope(:address, :today))")
        .param("address", address.value())
        .param("today", LocalDate.ofInstant(clock.instant(), Shell.DENMARK))
        .query(Boolean.class)
        .single();
  }
}
