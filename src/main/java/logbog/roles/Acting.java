package logbog.roles;

import java.util.Optional;
import java.util.UUID;
import logbog.people.GrantId;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The role each person acted in last, so that the next sign-in begins there. */
@Component
class Acting {

  private final JdbcClient jdbc;

  Acting(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void as(Grant grant) {
    jdbc.sql(
            """
            insert into roles.acting as a (person, grant_of_role, since) values (:person, :grant, now())
            on conflict (person) do update set grant_of_role = :grant, since = now()
            """)
        .param("person", grant.person().value())
        .param("grant", grant.id().value())
        .update();
  }

  Optional<GrantId> last(PersonId person) {
    return jdbc.sql("select grant_of_role from roles.acting where person = :person")
        .param("person", person.value())
        .query((row, n) -> GrantId.of(row.getObject(1, UUID.class)))
        .optional();
  }
}
