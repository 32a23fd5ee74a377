package logbog.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import logbog.keys.Keys;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import logbog.people.Welcome;
import logbog.people.Welcomes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links that let people in, made again from their id when the letter is sent. */
@Component
class WelcomeRows implements Welcomes {

  /** Where their links lead. */
  static final String PATH = "/konto/velkommen/";

  private final JdbcClient jdbc;
  private final Keys keys;
  private final Clock clock;

  WelcomeRows(JdbcClient jdbc, Keys keys, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.clock = clock;
  }

  /** A welcome as it is kept: used or over, it only leads to the sign-in. */
  record Kept(Welcome welcome, boolean live) {}

  @Override
  public Map<EmailAddress, PersonId> owners(Collection<EmailAddress> addresses) {
    var owners = new HashMap<EmailAddress, PersonId>();
    jdbc.sql(
            "select email, person from signin.account where proven_at is not null and email = any(:emails)")
        .param("emails", addresses.stream().map(EmailAddress::value).toArray(String[]::new))
        .query(
            row -> {
              owners.put(
                  EmailAddress.of(row.getString("email")),
                  PersonId.of(row.getObject("person", UUID.class)));
            });
    return owners;
  }

  @Override
  public UUID ready(Welcome welcome) {
    var id = jdbc.sql("select uuidv7()").query(UUID.class).single();
    jdbc.sql(
            """
            insert into signin.welcome (id, name, email, speciality, next, link, asked_at, expires)
            values (:id, :name, :email, :speciality, :next, :link, :now, :expires)
            """)
        .param("id", id)
        .param("name", welcome.name())
        .param("email", welcome.email().value())
        .param("speciality", welcome.speciality())
        .param("next", welcome.next())
        .param("link", link(id).hash())
        .param("now", now())
        .param("expires", welcome.expires().atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  @Override
  public Optional<String> path(UUID welcome) {
    return jdbc.sql(
            "select id from signin.welcome where id = :id and used_at is null and expires > :now")
        .param("id", welcome)
        .param("now", now())
        .query(UUID.class)
        .optional()
        .map(id -> PATH + link(id).value());
  }

  Optional<Kept> of(LinkToken link) {
    return jdbc.sql(
            """
            select *, used_at is null and expires > :now as live from signin.welcome where link = :link
            """)
        .param("link", link.hash())
        .param("now", now())
        .query(WelcomeRows::read)
        .optional();
  }

  /** Uses a link up; of two who try, one gets it. */
  boolean use(LinkToken link) {
    return jdbc.sql(
                """
                update signin.welcome set used_at = :now
                where link = :link and used_at is null and expires > :now
                """)
            .param("link", link.hash())
            .param("now", now())
            .update()
        == 1;
  }

  private LinkToken link(UUID id) {
    return new LinkToken(keys.token("signin.welcome", id.toString()));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Kept read(ResultSet row, int n) throws SQLException {
    return new Kept(
        new Welcome(
            row.getString("name"),
            new EmailAddress(row.getString("email")),
            row.getObject("speciality", UUID.class),
            row.getString("next"),
            row.getObject("expires", OffsetDateTime.class).toInstant()),
        row.getBoolean("live"));
  }
}
