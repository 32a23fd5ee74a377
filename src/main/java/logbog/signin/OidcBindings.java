package logbog.signin;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import logbog.people.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which account at the provider is whose: one each, and never two people's. */
@Component
class OidcBindings {

  private final JdbcClient jdbc;
  private final OidcChoice choice;
  private final Clock clock;

  OidcBindings(JdbcClient jdbc, OidcChoice choice, Clock clock) {
    this.jdbc = jdbc;
    this.choice = choice;
    this.clock = clock;
  }

  Optional<PersonId> holder(Vouched vouched) {
    return jdbc.sql("select person from signin.oidc_binding where identity = :identity")
        .param("identity", vouched.identity())
        .query(UUID.class)
        .optional()
        .map(PersonId::of);
  }

  /**
   * Holds a person's ways in until the end of the transaction: nobody binds, comes in by the
   * account or takes it away meanwhile.
   */
  void hold(PersonId person) {
    jdbc.sql("select person from signin.access where person = :person for update")
        .param("person", person.value())
        .query(UUID.class)
        .optional();
  }

  /** Since when a person has one at the provider of today. */
  Optional<Instant> since(PersonId person) {
    return jdbc.sql(
            """
            select bound_at from signin.oidc_binding
            where person = :person and coalesce(issuer, :issuer) = :issuer
            """)
        .param("person", person.value())
        .param("issuer", issuer())
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /** Whether a person has one, also at a provider of before: no mail leads in past either. */
  boolean has(PersonId person) {
    return jdbc.sql("select count(*) from signin.oidc_binding where person = :person")
            .param("person", person.value())
            .query(Integer.class)
            .single()
        == 1;
  }

  /** How many have one at another provider than today's, where it leads nowhere. */
  int elsewhere() {
    return jdbc.sql("select count(*) from signin.oidc_binding where issuer <> :issuer")
        .param("issuer", issuer())
        .query(Integer.class)
        .single();
  }

  private String issuer() {
    return choice.now().issuer();
  }

  /**
   * In place of the one there was.
   *
   * @throws OidcRefused if it is somebody else's
   */
  void bind(PersonId person, Vouched vouched) {
    hold(person);
    remove(person);
    try {
      jdbc.sql(
              """
              insert into signin.oidc_binding (person, identity, issuer, bound_at)
              values (:person, :identity, :issuer, :now)
              """)
          .param("person", person.value())
          .param("identity", vouched.identity())
          .param("issuer", issuer())
          .param("now", clock.instant().atOffset(ZoneOffset.UTC))
          .update();
    } catch (DuplicateKeyException others) {
      throw new OidcRefused(OidcTrouble.TAKEN);
    }
  }

  boolean remove(PersonId person) {
    return jdbc.sql("delete from signin.oidc_binding where person = :person")
            .param("person", person.value())
            .update()
        == 1;
  }
}
