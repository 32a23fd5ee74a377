package logbog.declarations;

import logbog.mail.EmailAddress;
import logbog.people.KnownAddresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses that declarations were asked of or are sent to, as long as they are (V9). */
@Component
class NamedAddresses implements KnownAddresses {

  private final JdbcClient jdbc;

  NamedAddresses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean knows(EmailAddress address) {
    return jdbc.sql("select exists (select from declarations.scope(:address))")
        .param("address", address.value())
        .query(Boolean.class)
        .single();
  }
}
