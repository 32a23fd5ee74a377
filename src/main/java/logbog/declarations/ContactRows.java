package logbog.declarations;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import logbog.audit.ReadAs;
import logbog.audit.Reader;
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
            select k.address, k.since, k.until, (
              select min(r.first_read_at) from declarations.reading r
              where r.declaration_id = k.declaration_id and coalesce(r.read_for, r.address) = k.address) as first_read_at
            from declarations.contact k
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

  /** The readings of the school's, in their order. */
  List<SchoolReading> readings(DeclarationId declaration) {
    return jdbc.sql(
            """
            select r.address, r.reader, r.school, r.first_read_at from declarations.reading r
            where r.declaration_id = :id and exists (
              select from declarations.contact k
              where k.declaration_id = r.declaration_id and k.address = coalesce(r.read_for, r.address))
            order by r.first_read_at, r.address
            """)
        .param("id", declaration.value())
        .query(
            (row, n) ->
                new SchoolReading(
                    new EmailAddress(row.getString("address")),
                    row.getString("reader"),
                    row.getString("school"),
                    Columns.instant(row, "first_read_at").orElseThrow()))
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

  /** Remembers the first reading of an address, and whose it was. */
  void read(Declaration declaration, Reader reader, Instant now) {
    var named = reader.as() != ReadAs.COMPANY && reader.name() != null;
    jdbc.sql(
            """
            insert into declarations.reading (declaration_id, address, apprentice_id, first_read_at, reader, school, read_for)
            values (:id, :address, :apprentice, :now, :reader, :school, :through) on conflict do nothing
            """)
        .param("id", declaration.id().value())
        .param("address", reader.actor().name())
        .param("reader", named ? reader.name() : null, Types.VARCHAR)
        .param("school", named ? reader.place() : null, Types.VARCHAR)
        .param("through", reader.through(), Types.VARCHAR)
        .param("apprentice", declaration.apprentice().value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
