package logbog.projects;

import java.time.Instant;
import java.util.List;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of school addresses, and which of them have read. */
@Component
class ContactRows {

  private final JdbcClient jdbc;

  ContactRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Names exactly these from now on; one left out loses its scope at once (V9). */
  void name(Project project, List<EmailAddress> addresses, Instant now) {
    jdbc.sql(
            """
            update projects.contact set until = :now
            where project_id = :project and until is null and address <> all(:addresses)
            """)
        .param("now", Columns.utc(now))
        .param("project", project.id().value())
        .param("addresses", addresses.stream().map(EmailAddress::value).toArray(String[]::new))
        .update();
    for (var address : addresses) {
      jdbc.sql(
              """
              insert into projects.contact (project_id, apprentice_id, address, since)
              values (:project, :apprentice, :address, :now) on conflict do nothing
              """)
          .param("project", project.id().value())
          .param("apprentice", project.apprentice().value())
          .param("address", address.value())
          .param("now", Columns.utc(now))
          .update();
    }
  }

  /** Those named now. */
  List<Contact> of(ProjectId project) {
    return jdbc.sql(
            """
            select k.address, r.first_read_at from projects.contact k
            left join projects.reading r on r.project_id = k.project_id and r.address = k.address
            where k.project_id = :project and k.until is null order by k.since, k.id
            """)
        .param("project", project.value())
        .query(
            (row, n) ->
                new Contact(
                    new EmailAddress(row.getString(1)), Columns.instant(row, "first_read_at")))
        .list();
  }

  /** Those named on the apprentice's newest project: a new one begins with them. */
  List<EmailAddress> lastNamedBy(PersonId apprentice) {
    return jdbc.sql(
            """
            select address from projects.contact
            where until is null and project_id = (
              select max(project_id::text)::uuid from projects.contact
              where apprentice_id = :apprentice and until is null)
            order by since, id
            """)
        .param("apprentice", apprentice.value())
        .query((row, n) -> new EmailAddress(row.getString(1)))
        .list();
  }

  /** Remembers the first reading of an address. */
  void read(Project project, EmailAddress address, Instant now) {
    jdbc.sql(
            """
            insert into projects.reading (project_id, address, apprentice_id, first_read_at)
            values (:project, :address, :apprentice, :now) on conflict do nothing
            """)
        .param("project", project.id().value())
        .param("address", address.value())
        .param("apprentice", project.apprentice().value())
        .param("now", Columns.utc(now))
        .update();
  }
}
