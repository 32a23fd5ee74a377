package logbog.declarations;

import java.time.Instant;
import java.time.ZoneOffset;
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

  void add(DeclarationId declaration, PersonId apprentice, EmailAddress address, Instant now) {
    jdbc.sql(
            """
            insert into declarations.contact (declaration_id, no, apprentice_id, address, since)
            select cast(:id as uuid), 1 + count(*), cast(:apprentice as uuid), :address, cast(:now as timestamptz)
            from declarations.contact where declaration_id = :id
            """)
        .param("id", declaration.value())
        .param("apprentice", apprentice.value())
        .param("address", address.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<Contact> of(DeclarationId declaration) {
    return jdbc.sql(
            """
            select k.address, k.since, k.until, r.first_read_at
            from declarations.contact k
            left join declarations.reading r on r.declaration_id = k.declaration_id and r.address = k.address
            where k.declaration_id = :id order by k.no
            """)
        .param("id", declaration.value())
        .query(
            (row, n) ->
                new Contact(
                    new EmailAddress(row.getString("address")),
                    Columns.instant(row, "since").orElseThrow(),
                    Columns.instant(row, "until").orElse(null),
                    Columns.instant(row, "first_read_at").orElse(null)))
        .list();
  }

  /** Ends an address's part; whether it had one. */
  boolean end(DeclarationId declaration, EmailAddress address, Instant now) {
    return jdbc.sql(
                """
                update declarations.contact set until = :now
                where declaration_id = :id and address = :address and until is null
                """)
            .param("id", declaration.value())
            .param("address", address.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Remembers the first reading of an address. */
  void read(Declaration declaration, String address, Instant now) {
    jdbc.sql(
            """
            insert into declarations.reading (declaration_id, address, apprentice_id, first_read_at)
            values (:id, :address, :apprentice, :now) on conflict do nothing
            """)
        .param("id", declaration.id().value())
        .param("address", address)
        .param("apprentice", declaration.apprentice().value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
