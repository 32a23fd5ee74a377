package logbog.summons;

import logbog.mail.EmailAddress;
import logbog.people.KnownAddresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The school addresses that a standing summons names (V9). */
@Component
class Receiving implements KnownAddresses {

  private final JdbcClient jdbc;

  Receiving(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean knows(EmailAddress address) {
    return jdbc.sql(
            """
            select exists (
              select from summons.contact k join summons.summons s on s.id = k.summons_id
              where k.address = :address and k.until is null and s.cancelled_at is null)
            """)
        .param("address", address.value())
        .query(Boolean.class)
        .single();
  }
}
